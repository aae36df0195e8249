"""The keys below the drawings of the overview: samples of what is drawn, and what it means."""


def _sample(width: int, shape: str) -> str:
    return f'<svg aria-hidden="true" width="{width}" height="14">{shape}</svg>'


TIMELINE = f"""<p class="key">{_sample(12, '<circle cx="6" cy="7"/>')} a day
{_sample(24, '<rect y="4.5" width="24"/>')} a week, month, year or more
{_sample(8, '<line class="anchor" x1="4" x2="4" y1="0" y2="14"/>')} the day that the article is counted from,
{_sample(8, '<line class="anchor inferred" x1="4" x2="4" y1="0" y2="14"/>')} inferred.
The scale is wide where dates crowd and narrow where they thin out.</p>
"""

TOLLS = f"""<p class="key">{_sample(14, '<path class="best" d="M7 0l7 7l-7 7l-7 -7z"/>')} the best number,
{_sample(28, '<rect class="span" y="3" width="28" height="8"/>')} from the lowest to the highest that the claims allow
(an arrow: no bound is told; dashed: they contradict each other),
{_sample(4, '<path class="tick" d="M2 1v12"/>')} a claim. The scale is logarithmic.</p>
"""

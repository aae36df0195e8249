"""What careful readers found in the articles, against what the program finds.

`gold/known_misses.txt` lists where they differ, a line each. The test fails for a new difference (a loss) and for one
that is gone (a gain: take its line out), so that each change of a rule shows what it does on all articles.
"""

from collections import Counter

from corpus import ARTICLES, HERE, article, gold
from scoring import MEASURES, differences, shown

from kosovo_reader.summary import summarize

KNOWN = HERE / "gold" / "known_misses.txt"


def found_differences() -> tuple[list[str], str]:
    """Every difference as a line, and the table of precision, recall and F1."""
    lines, table = [], []
    for measure in MEASURES:
        right = Counter[str]()
        for path in ARTICLES:
            agreed, wrong = differences(measure, gold(path), summarize(article(path)).to_dict())
            right["right"] += agreed
            for what, entry in wrong:
                right[what] += 1
                lines.append(" | ".join((measure, path.stem, what, *shown(entry))))
        precision = right["right"] / max(right["right"] + right["extra"], 1)
        recall = right["right"] / max(right["right"] + right["missed"], 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        table.append(f"{measure:20} precision {precision:.3f}  recall {recall:.3f}  F1 {f1:.3f}")
    return lines, "\n".join(table)


def test_gains_and_losses() -> None:
    lines, table = found_differences()
    print(table)
    now, known = Counter(lines), Counter(KNOWN.read_text("utf-8").splitlines())
    losses, gains = sorted((now - known).elements()), sorted((known - now).elements())
    if losses or gains:
        raise AssertionError("\n".join([table, "", "LOSSES", *losses, "", "GAINS", *gains]))


# What the program does not find of the pages themselves, and why.
KNOWN_HEADS = {
    (
        "interim_administration",
        "title",
    ): "a body's name and a day, 'Mission (UNMIK): 6 Mar 2000', are not taken for a headline",
    ("isis_resurgence", "title"): "its rubric before a bar, 'ISIS resurgence |', is cut off as a site's name would be",
    ("live_updates", "title"): "a blog's name and day, above the headline of its first entry",
    ("schoolyard_seen", "title"): "the headline is a point of a list of links, told apart by the byline below it",
}


def test_titles_and_days() -> None:
    """The list is kept both ways: a headline that is found now leaves it."""
    wrong = {
        (path.stem, field): (gold(path)[field], getattr(article(path), field))
        for path in ARTICLES
        for field in ("title", "published")
        if gold(path)[field] != getattr(article(path), field)
    }
    assert wrong.keys() == KNOWN_HEADS.keys(), wrong


if __name__ == "__main__":  # write the list anew, after its changes were looked at
    KNOWN.write_text("".join(f"{line}\n" for line in found_differences()[0]), "utf-8")

"""The page as a browser shows it: on a phone and a screen, in light and dark, without a mouse, on paper.

`python tests/test_browser.py` writes the picture of the README anew.
"""

import json
import struct
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from browser import CHROMIUM, DRIVER, Browser, chromium
from command import ROOT
from corpus import ARTICLES, SEEDS
from test_page import hostile, page_of, page_of_text

from kosovo_reader.page import render

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER), reason="no chromium with its chromedriver (Debian: chromium, chromium-driver)"
)
PICTURE = ROOT / ".readme" / "page.png"
LOOKS = [(width, scheme) for width in (390, 1280) for scheme in ("light", "dark")]

# Every stretch of text on one line that is shown: its box, its words, its colour, and what lies behind it.
_TEXTS = """
const shown = e => e.checkVisibility({contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true});
const paper = e => {
  for (; e; e = e.parentElement) {
    const c = getComputedStyle(e).backgroundColor;
    if (c != 'rgba(0, 0, 0, 0)') return c;
  }
};
const found = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode, e = node.parentElement, range = document.createRange();
  if (!node.data.trim() || e.closest('title, style') || !shown(e)) continue;
  range.selectNodeContents(node);
  const style = getComputedStyle(e);
  const ink = e instanceof SVGElement ? style.fill : style.color;
  for (const r of range.getClientRects())
    if (r.width > 0.5)
      found.push([r.left, r.top + scrollY, r.right, r.bottom + scrollY, node.data.trim().slice(0, 40), ink, paper(e)]);
}
return found;
"""


# The words, none of them long, that are shown on two lines.
_BROKEN = """
const found = [], range = document.createRange();
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode())
  for (const word of walker.currentNode.data.matchAll(/[\\p{L}\\d]{2,20}/gu)) {
    range.setStart(walker.currentNode, word.index);
    range.setEnd(walker.currentNode, word.index + word[0].length);
    if (new Set([...range.getClientRects()].map(r => r.top)).size > 1) found.push(word[0]);
  }
return found;
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as opened:
        yield opened


@pytest.fixture(scope="module")
def seeds(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the page of the seeds is."""
    path = tmp_path_factory.mktemp("page") / "page.html"
    path.write_text(page_of(*SEEDS), "utf-8")
    return path.as_uri()


def put(html: str, folder: Path) -> str:
    path = folder / "page.html"
    path.write_text(html, "utf-8")
    return path.as_uri()


def test_nothing_is_fetched(browser: Browser) -> None:
    asked: list[str] = []
    page = page_of(*SEEDS).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        browser.log("browser"), browser.log("performance")
        browser.open(f"http://127.0.0.1:{server.server_port}/")
        assert browser.run("return document.querySelectorAll('mark').length") > 300
        server.shutdown()
    assert asked == ["/"]
    events = [json.loads(e["message"])["message"] for e in browser.log("performance")]
    sent = [e["params"] for e in events if e["method"] == "Network.requestWillBeSent"]
    assert len([s for s in sent if s["documentURL"].startswith("http://127.0.0.1:")]) == 1
    assert browser.log("browser") == []


@pytest.mark.parametrize("number", range(3))
def test_no_script_of_an_article_runs(number: int, browser: Browser, tmp_path: Path) -> None:
    script = "<script>top.harm=1</script><img src=x onerror='top.harm=1'><svg onload='top.harm=1'>"
    read, said = hostile()
    html = (
        "".join(render(read, said)),
        page_of_text(f"Mayor hurt {script}\n\n{script} Three men were killed on Monday, “{script}” he said.\n", script),
        page_of_text(
            "</title></style></p><a href='javascript:top.harm=1'>x</a><meta http-equiv=refresh content='0;x'>"
        ),
    )[number]
    browser.log("browser")
    browser.open(put(html, tmp_path))
    assert browser.run("return [top.harm === undefined, document.scripts.length, document.images.length]") == [
        True,
        0,
        0,
    ]
    assert browser.log("browser") == []


def test_the_policy_holds(browser: Browser, seeds: str) -> None:
    """Were there a hole, the browser would still run nothing and load nothing."""
    browser.open(seeds)
    browser.run(
        """
        const script = document.createElement('script'); script.textContent = 'top.harm = 1';
        const image = new Image(); image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
        const style = document.createElement('style'); style.textContent = 'body { color: red }';
        document.body.append(script, image, style);
        document.body.insertAdjacentHTML('beforeend', '<b onclick="top.harm=1" id=b>b</b>'); b.click();
        """
    )
    assert browser.run("return top.harm === undefined && getComputedStyle(document.body).color != 'rgb(255, 0, 0)'")
    assert sum("Content Security Policy" in e["message"] for e in browser.log("browser")) == 4


def test_every_entry_leads_to_its_mark(browser: Browser, seeds: str) -> None:
    browser.look(1280)
    browser.open(seeds)
    wrong = browser.run(
        """
        const words = s => s.replace(/\\s+/g, ' ').trim(), wrong = [];
        for (const a of document.querySelectorAll('.findings div > a, .findings p > a')) {
          a.click();
          const marks = [...document.querySelectorAll(':target')], box = marks[0]?.getBoundingClientRect();
          const same = a.hash.includes('-p') || words(marks[0]?.textContent ?? '') == words(a.textContent);
          if (marks.length != 1 || !same || box.top < 0 || box.bottom > innerHeight
              || !marks[0].matches('mark, .broken') || getComputedStyle(marks[0]).outlineStyle != 'solid')
            wrong.push(a.href + ' ' + a.textContent);
        }
        return wrong;
        """
    )
    assert wrong == []
    assert browser.run("return document.querySelectorAll('.findings div > a, .findings p > a').length") > 150


def test_points_and_claims_lead_to_their_marks(browser: Browser, seeds: str) -> None:
    browser.open(seeds)
    kinds = browser.run(
        "return [...document.querySelectorAll('#overview svg a')].map(a => "
        "document.getElementById(a.getAttribute('href').slice(1)).className)"
    )
    assert set(kinds) == {"date", "casualty"}


def test_a_mark_tells_what_it_was_resolved_to(browser: Browser, seeds: str) -> None:
    """By keyboard, by tap and by mouse alike; of marks inside one another the inner one."""
    browser.open(seeds)
    browser.look(390, 844)
    told = """
        const mark = arguments[0] ? document.querySelector(arguments[0]) : document.activeElement;
        return getComputedStyle(mark, '::after').content"""
    browser.run("document.querySelector('#a1 h2').scrollIntoView(); document.querySelector('#a1-d1').focus()")
    assert (
        browser.run(told) == '"Tue 30 May 2023 · counted from 30 May 2023, inferred from another article of this page"'
    )
    browser.press("Tab")
    assert browser.run(told).startswith('"Serbia · country · ')
    inner, outer = "#a1-s3 mark", "#a1-s3"
    browser.run(
        "document.activeElement.blur(); document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", inner
    )
    x, y = browser.run(
        "const r = document.querySelector(arguments[0]).getClientRects()[0]; return [r.x + 5, r.y + 5]", inner
    )
    browser.devtools("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)
    assert browser.run(told, inner).startswith('"Provisional Institutions')
    assert browser.run(told, outer) == "none"
    browser.devtools("Input.dispatchMouseEvent", type="mouseMoved", x=1, y=1)
    assert browser.run(told, inner) == "none"


def test_the_notes_of_all_marks_are_in_reach(browser: Browser, seeds: str) -> None:
    """Who cannot hover comes to each mark by keyboard, or hears what the list says of it."""
    browser.open(seeds)
    assert (
        browser.run(
            """
        return [...document.querySelectorAll('.text mark')].filter(m =>
          m.tabIndex != 0 || !m.dataset.note || !document.getElementById(m.getAttribute('aria-describedby')).innerText
          ).map(m => m.outerHTML)
        """
        )
        == []
    )


def test_headings_and_landmarks(browser: Browser, seeds: str) -> None:
    browser.open(seeds)
    levels = browser.run("return [...document.querySelectorAll('h1,h2,h3,h4')].map(h => +h.tagName[1])")
    assert levels.count(1) == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))
    tree = browser.devtools("Accessibility.getFullAXTree")["nodes"]
    named = {(n["role"]["value"], n.get("name", {}).get("value", "")) for n in tree if not n["ignored"]}
    roles = [role for role, _ in named]
    assert {"main", "navigation", "banner", "contentinfo"} <= set(roles)
    assert ("navigation", "Contents") in named
    assert ("region", "Overview") in named
    assert ("article", "1 China expresses support for Serbia in renewed Kosovo clashes involving NATO troops") in named
    assert {role for role, name in named if not name} & set(
        "link article region navigation checkbox table".split()
    ) == set()


def test_kinds_can_be_hidden(browser: Browser, seeds: str) -> None:
    browser.open(seeds)
    line = "return getComputedStyle(document.querySelector('#a1-c1')).textDecorationLine"
    assert browser.run(line) == "underline"
    browser.run("document.querySelector('#show-casualty').click()")
    assert browser.run(line) == "none"


# --- how it looks


def boxes(browser: Browser) -> list[list[Any]]:
    found: list[list[Any]] = browser.run(_TEXTS)
    return found


def overlapping(found: list[list[Any]]) -> list[tuple[str, str]]:
    """Pairs of stretches of text that lie on one another by more than a fifth of their height."""
    pairs: list[tuple[str, str]] = []
    open_: list[list[Any]] = []
    for box in sorted(found, key=lambda b: b[1]):
        open_ = [other for other in open_ if other[3] > box[1]]
        for other in open_:
            high = min(box[3], other[3]) - max(box[1], other[1])
            wide = min(box[2], other[2]) - max(box[0], other[0])
            if wide > 1 and high > min(box[3] - box[1], other[3] - other[1]) / 5:
                pairs.append((box[4], other[4]))
        open_.append(box)
    return pairs


def contrast(ink: str, paper: str) -> float:
    """As WCAG counts it, of two colours "rgb(1, 2, 3)"."""

    def light(colour: str) -> float:
        assert colour.startswith("rgb("), colour
        parts = [int(part) / 255 for part in colour[4:-1].split(",")]
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(ink), light(paper)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("width", "scheme"), LOOKS)
def test_no_text_is_cut_or_overlaps(width: int, scheme: str, browser: Browser, seeds: str) -> None:
    browser.open(seeds)
    browser.look(width, scheme=scheme)
    browser.run("for (const d of document.querySelectorAll('details')) d.open = true")
    found = boxes(browser)
    assert len(found) > 1500
    assert [b for b in found if b[0] < 0 or b[2] > width] == []
    assert overlapping(found) == []
    assert browser.run("return document.documentElement.scrollWidth") == width
    clipped = (
        "return [...document.querySelectorAll('body *')].filter(e => e.scrollWidth > e.clientWidth + 1 && "
        "getComputedStyle(e).overflowX != 'visible').length"
    )
    assert browser.run(clipped) == 0
    assert browser.run(_BROKEN) == []
    assert {b[4] for b in found if contrast(b[5], b[6]) < 4.5} == set()


@pytest.mark.parametrize("width", [390, 1280])
def test_long_words_and_hostile_names_are_not_cut(width: int, browser: Browser, tmp_path: Path) -> None:
    read, said = hostile()
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
    for html in ("".join(render(read, said)), page_of_text(f"{word}\n\nMayor Ana {word} said: “{word}”\n", word)):
        browser.open(put(html, tmp_path))
        browser.look(width)
        found = boxes(browser)
        assert [b for b in found if b[0] < 0 or b[2] > width] == []
        assert overlapping(found) == []


def test_all_articles_on_one_page(browser: Browser, tmp_path: Path) -> None:
    """Many dates, names and tolls keep out of one another's way."""
    browser.open(put(page_of(*ARTICLES), tmp_path))
    for width in (390, 1280):
        browser.look(width)
        found = boxes(browser)
        assert [b for b in found if b[0] < 0 or b[2] > width] == []
        assert overlapping(found) == []
    assert browser.log("browser") == []


def test_what_a_colour_tells_an_underline_tells_too(browser: Browser, seeds: str) -> None:
    browser.open(seeds)
    styles = browser.run(
        """
        return ['casualty', 'statement', 'date', 'actor'].map(kind => {
          const style = getComputedStyle(document.querySelector('.text mark.' + kind));
          return style.textDecorationStyle + style.textDecorationThickness;
        })
        """
    )
    assert len(set(styles)) == 4


def test_on_paper(browser: Browser, seeds: str) -> None:
    """Black on white whatever the screen, everything unfolded, nothing to click."""
    browser.open(seeds)
    browser.look(800, scheme="dark", media="print")
    found = boxes(browser)
    assert min(contrast(ink, paper) for *_, ink, paper in found) >= 4.5
    assert overlapping(found) == []
    assert browser.run("return getComputedStyle(document.querySelector('input')).display") == "none"
    assert browser.run("return [...document.querySelectorAll('tbody tr')].every(row => row.checkVisibility())")
    browser.look(1280)


def test_the_picture_of_the_readme() -> None:
    data = PICTURE.read_bytes()
    assert struct.unpack(">4s2I", data[12:24])[0] == b"IHDR"
    assert len(data) < 200_000
    assert ".readme/page.png" in (ROOT / "README.md").read_text("utf-8")


def _write_picture() -> None:
    with chromium() as browser:
        path = PICTURE.with_suffix(".html")
        PICTURE.parent.mkdir(exist_ok=True)
        path.write_text(page_of(*SEEDS), "utf-8")
        browser.open(path.as_uri())
        browser.look(1280, 860, scale=0.75)
        browser.run("document.querySelector('#a1').scrollIntoView()")
        PICTURE.write_bytes(browser.picture())
        path.unlink()


if __name__ == "__main__":
    _write_picture()

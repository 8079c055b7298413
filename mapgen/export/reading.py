"""What was read of an article, for a person to look at or as JSON: its text, blocks and day."""

import json
from typing import Any

from mapgen.blocks import plain_text
from mapgen.dates import date_anchors
from mapgen.lang import load_catalogue
from mapgen.model import Analysis, Article, PublishedDate

__all__ = ["reading_json", "reading_text"]


def reading_text(source: str, article: Article) -> str:
    """Return an article as it was read: what is known of it, then its blocks, one a line."""
    plain = plain_text(article.text, article.blocks)
    lines = [
        source,
        f"  title      {article.title or '-'}",
        f"  publisher  {article.publisher or '-'}",
        *_days(article),
        f"  language   {article.lang}",
        f"  text       {len(article.text):,} characters, sha256 {article.sha256}",
        "",
    ]
    for block, day in zip(article.blocks, _anchors(article), strict=True):
        words = " ".join(plain[block.start : block.end].split())
        counted = f"  [dates count from {day}]" if day and day != article.published else ""
        lines.append(f"{block.kind:<11}{block.start:>7}  {words}{counted}")
    return "\n".join(lines)


def reading_json(source: str, article: Article) -> str:
    """Return an article as it was read, as one line of JSON; offsets count code points."""
    blocks = [
        {"kind": block.kind, "start": block.start, "end": block.end,
         "dates_from": str(day) if day else None}
        for block, day in zip(article.blocks, _anchors(article), strict=True)
    ]  # fmt: skip
    evidence = [
        {"day": str(e.day), "source": e.source, "sure": e.sure, "words": e.words}
        for e in article.evidence
    ]
    found: dict[str, Any] = {
        "source": source, "sha256": article.sha256, "title": article.title,
        "publisher": article.publisher, "url": article.url, "lang": article.lang,
        "published": str(article.published) if article.published else None,
        "evidence": evidence, "blocks": blocks, "text": article.text,
    }  # fmt: skip
    return json.dumps(found, ensure_ascii=False)


def _days(article: Article) -> list[str]:
    if not article.evidence:
        return ["  published  unknown; say it with --published YYYY-MM-DD"]
    used = next((found for found in article.evidence if found.sure), None)
    lines = [] if used else ["  published  unknown; a guess is not counted from"]
    for found in article.evidence:
        label = "published" if found is used else "" if found.sure else "guess"
        lines.append(f"  {label:<9}  {found.day}, by {_said_by(found)}")
    return lines


def _said_by(found: PublishedDate) -> str:
    words = f" ({found.words})" if found.words else ""
    return f"{load_catalogue('en').strings[f'term.evidence.{found.source}']}{words}"


def _anchors(article: Article) -> tuple[Any, ...]:
    bare = Analysis(
        article=article, sentences=(), tokens=(), entities=(), paragraphs=(),
        blocks=article.blocks, plain=plain_text(article.text, article.blocks),
    )  # fmt: skip
    return date_anchors(bare)

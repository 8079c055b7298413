"""Owns the page's colours: the tokens of both themes and what a side looks like."""

from collections.abc import Mapping

__all__ = ["COLOURS", "SHAPES", "TEXTURES", "theme_css"]

_TOKENS = {  # token: (light, dark)
    "paper": ("#FCFBF8", "#14171A"),
    "raise": ("#FFFFFF", "#1C2024"),
    "land": ("#F3F0E9", "#24292D"),
    "abroad": ("#E7E3DA", "#191D20"),
    "water": ("#C9D8DE", "#2B3F4B"),
    "river": ("#86A9BA", "#4C6B7D"),
    "riverlab": ("#3F6578", "#93B4C5"),
    "ink": ("#1C1E20", "#F1EEE7"),
    "ink2": ("#53565A", "#B9B6AE"),
    "ink3": ("#66645E", "#A5A29A"),
    "border": ("#69635A", "#9AA0A6"),
    "gov": ("#A39B8B", "#626970"),
    "dist": ("#D6D0C3", "#363D42"),
    "rule": ("#DDD8CD", "#30363B"),
    "chip": ("#EFECE4", "#23282C"),
    "hl": ("#FFE7A3", "#5E4A0F"),
    "ev": ("#52483E", "#AFAF9F"),  # events without a side
    "symfill": ("#FFFDF8", "#1B1F22"),
    "s0": ("#945600", "#D4932B"),  # ochre
    "s1": ("#007879", "#8CE8DA"),  # teal
    "s2": ("#5A1846", "#E39ADF"),  # plum
    "s3": ("#3F4E86", "#8C98A8"),  # slate
}

COLOURS: Mapping[str, Mapping[str, str]] = {
    "light": {token: pair[0] for token, pair in _TOKENS.items()},
    "dark": {token: pair[1] for token, pair in _TOKENS.items()},
}
"""Theme -> token -> hex colour."""

SHAPES = (
    "circle", "square", "triangle", "hexagon", "shield", "tent", "house", "arch", "saltire",
    "glass", "star", "bar",
)  # fmt: skip
"""The shape of each side, by slot; a further side has the last one.

Those from shield to arch are of who is only described, and hold the sign of what they did.
"""

TEXTURES = ("rising", "falling", "dots", "level")
"""The area texture of each side, by slot; a further side has the last one."""


def theme_css() -> str:
    """Return the tokens as custom properties: light, dark by system, either one by choice."""
    light, dark = _declarations("light"), _declarations("dark")
    return (
        f":root{{color-scheme:light;{light}}}\n"
        "@media screen and (prefers-color-scheme:dark){"
        f':root:not([data-theme="light"]){{color-scheme:dark;{dark}}}}}\n'
        f'@media screen{{:root[data-theme="dark"]{{color-scheme:dark;{dark}}}}}\n'
    )


def _declarations(theme: str) -> str:
    return "".join(f"--{token}:{value};" for token, value in COLOURS[theme].items())

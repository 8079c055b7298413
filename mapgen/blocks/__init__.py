"""The parts of a text that nothing read in it may cross, and the text as readers read it."""

from mapgen.blocks.dateline import Dateline, dateline
from mapgen.blocks.plain import plain_text
from mapgen.blocks.shape import blocks_of

__all__ = ["Dateline", "blocks_of", "dateline", "plain_text"]

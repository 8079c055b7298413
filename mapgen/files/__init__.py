"""Reads files within limits, and writes them whole or not at all.

What was there before stays until the new one is complete. Nothing else in mapgen opens a file for
writing, renames or removes one; a test holds that.
"""

from mapgen.files.folders import locked, make_folder, scratch_folder
from mapgen.files.parts import copy_whole, finish, part_of, removed, set_aside, sweep_parts
from mapgen.files.reading import (
    hash_of,
    is_file,
    is_folder,
    read_limited,
    read_part,
    read_settings,
    read_stream,
    toml_of,
)
from mapgen.files.streams import append, open_log, open_unfinished
from mapgen.files.writing import check_target, write_all, write_atomic, write_program

__all__ = [
    "append",
    "check_target",
    "copy_whole",
    "finish",
    "hash_of",
    "is_file",
    "is_folder",
    "locked",
    "make_folder",
    "open_log",
    "open_unfinished",
    "part_of",
    "read_limited",
    "read_part",
    "read_settings",
    "read_stream",
    "removed",
    "scratch_folder",
    "set_aside",
    "sweep_parts",
    "toml_of",
    "write_all",
    "write_atomic",
    "write_program",
]

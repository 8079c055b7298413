"""Checks a finished map: its evidence, its consistency, and its quotes against the article.

Without the article, the digests show that nobody edited the data after mapgen wrote them, unless
the digests were made anew as well: they prove consistency, not origin. Only the article proves
the quotes.
"""

from mapgen.verify.check import verify, verify_file
from mapgen.verify.problems import Problem, Report

__all__ = ["Problem", "Report", "verify", "verify_file"]

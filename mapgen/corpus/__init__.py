"""Many articles: read on one machine or a cluster, written as tables."""

from mapgen.corpus.frames import claims_dataframe
from mapgen.corpus.job import CorpusJob, CorpusResult, map_corpus

__all__ = ["CorpusJob", "CorpusResult", "claims_dataframe", "map_corpus"]

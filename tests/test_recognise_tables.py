"""What is taken for the name of a place in sentences of our own, on trees as the parser makes them.

The trees were written down once, so that neither the model nor its version has a say.
"""

from mapgen.model import Toponym
from mapgen.recognise import recognise
from tests.trees import text_of_words


def name(found: Toponym) -> str:
    """Say all that is known of a name before it is looked up."""
    said = [f"{found.start} {found.surface}: {found.kind}"]
    said += [f"as {found.name}"] if found.name not in {"", found.surface} else []
    said += [f"a {found.hint}"] if found.hint else []
    said += [f"in {found.container}"] if found.container else []
    said += ["doubtful"] if found.doubtful else []
    return ", ".join(said)


def test_sentences_give_the_names_of_the_table(pinned, gazetteer):
    pinned(
        "recognise_names",
        lambda case: [name(found) for found in recognise(text_of_words(case), gazetteer)],
    )

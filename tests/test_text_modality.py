"""How real a deed is said to be, on hand-built trees: every word of theirs that tells of one."""

from tests.trees import text_of_words


def test_a_deed_is_as_real_as_its_words_and_those_above_say(pinned) -> None:
    """Of each verb and noun: nothing where it is told as done."""

    def told(case: str) -> list[str]:
        text = text_of_words(case)
        lines = []
        for index, token in enumerate(text.tokens):
            if token.pos not in {"VERB", "NOUN"}:
                continue
            real = text.modality(index, noun=token.pos == "NOUN")
            marks = [m for m in ("negated", "planned", "feared", "unreal") if getattr(real, m)]
            lines.append(f"{token.text}: {', '.join(marks) or 'done'}")
        return lines

    pinned("modality", told)


def test_a_word_is_read_once() -> None:
    text = text_of_words("Rebels/NNS/nsubj will/MD/aux attack/VB/ROOT Velm/NNP/dobj .")
    assert text.modality(2) is text.modality(2)
    assert text.modality(2).planned
    assert not text.modality(2, noun=True).planned

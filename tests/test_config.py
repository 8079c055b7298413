from pathlib import Path

import pytest

from mapgen.config import Config, load_config
from mapgen.errors import UsageError


def test_options_go_before_the_file_and_the_file_before_the_defaults(tmp_path):
    file = tmp_path / "m.toml"
    file.write_text('model = "file_model"\ngeocoder = "photon"\n')
    config = load_config({"model": "option_model", "geocoder": None}, file=file, environ={})
    assert config.model == "option_model"
    assert config.geocoder == "photon"
    assert config.lang == "en"


def test_the_environment_names_the_cache_the_file_and_the_key(tmp_path):
    file = tmp_path / "m.toml"
    file.write_text("strict = true\n")
    env = {
        "MAPGEN_CACHE_DIR": str(tmp_path / "c"),
        "MAPGEN_CONFIG": str(file),
        "MAPGEN_GEOCODER_KEY": "k",
    }
    config = load_config(environ=env)
    assert config.cache_dir == tmp_path / "c"
    assert config.strict
    assert config.geocoder_key == "k"


def test_paths_in_the_file_count_from_the_file(tmp_path):
    file = tmp_path / "m.toml"
    file.write_text('actors = ["mine.toml"]\ndecisions = "d.toml"\n')
    config = load_config(file=file, environ={})
    assert config.actors == (tmp_path / "mine.toml",)
    assert config.decisions == tmp_path / "d.toml"


def test_sides_in_the_file_are_names_and_no_paths(tmp_path):
    file = tmp_path / "m.toml"
    file.write_text('friendly = ["federal"]\n')
    assert load_config(file=file, environ={}).friendly == ("federal",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("colour = 1", "unknown key 'colour'"),
        ("model = 3", "model: wrong kind"),
        ("strict = 'yes'", "strict: wrong kind"),
        ("a = = b", "not TOML"),
    ],
)
def test_a_wrong_file_is_named_with_its_key(tmp_path, text, message):
    file = tmp_path / "m.toml"
    file.write_text(text)
    with pytest.raises(UsageError, match=message) as caught:
        load_config(file=file, environ={})
    assert str(file) in str(caught.value)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UsageError, match="No such file"):
        load_config(file=tmp_path / "none.toml", environ={})


def test_a_config_is_frozen():
    with pytest.raises(AttributeError):
        Config(cache_dir=Path()).model = "x"  # type: ignore[misc]

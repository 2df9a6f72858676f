import io
import json
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from cli import mrz
from cli.main import main
from tests.core.domain import zones

FIELDS = [
    "document_number",
    "issuing_state",
    "nationality",
    "birth_date",
    "sex",
    "expiry_date",
    "surname",
    "given_names",
    "optional",
]


class Noon:
    def __init__(self, year):
        self.year = year

    def now(self):
        return datetime(self.year, 9, 17, 12, tzinfo=UTC)


@pytest.fixture
def asked(tmp_path, capsys):
    def ask(content, *more):
        file = tmp_path / "lines.txt"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        assert main(["mrz", str(file), *more]) == 0
        return capsys.readouterr().out

    return ask


def test_the_specimen_passport_is_one_object_with_every_field(asked):
    answer = json.loads(asked(zones.TD3, "--json"))

    assert (answer["found"], answer["format"]) == (True, "TD3")
    assert list(answer["fields"]) == FIELDS
    assert answer["fields"]["document_number"] == {"value": "L898902C3", "proven": True}
    assert answer["fields"]["birth_date"] == {"value": "1974-08-12", "proven": True}
    assert answer["fields"]["surname"] == {"value": "ERIKSSON", "proven": False}


@pytest.mark.parametrize("format", zones.ALL)
def test_every_format_is_named(asked, format):
    assert json.loads(asked(zones.ALL[format], "--json"))["format"] == format


def test_a_wrong_check_digit_takes_the_value_away(asked):
    fields = json.loads(asked(zones.TD3.replace("7408122", "7408123"), "--json"))["fields"]

    assert fields["birth_date"] == {"value": None, "proven": False}
    assert fields["expiry_date"]["proven"]


@pytest.mark.parametrize(
    "content", ["", "no zone in here", b"\x89PNG\r\n\x1a\n\x00\xff", zones.TD3[:80]]
)
def test_no_zone_is_an_answer_too(asked, content):
    assert json.loads(asked(content, "--json")) == {"found": False, "format": None, "fields": {}}


def test_an_internal_passport_has_no_zone_of_icao(asked):
    text = (
        "PNRUSIVANOVA<<ANNA<IVANOVNA<<<<<<<<<<<<<<<<<\n4601123459RUS8203154F<<<<<<<0980321640021<06"
    )

    assert json.loads(asked(text, "--json"))["found"] is False


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_of_other_encodings_are_read(asked, encoding):
    assert json.loads(asked(zones.TD3.encode(encoding), "--json"))["found"]


def test_people_get_lines_instead_of_an_object(asked):
    assert "document_number: L898902C3 (proven)" in asked(zones.TD3)
    assert asked("nothing") == "no machine-readable zone\n"


def test_standard_input_is_a_file_too(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(zones.TD1_LONG.encode())))

    assert main(["mrz", "-", "--json"]) == 0
    fields = json.loads(capsys.readouterr().out)["fields"]
    assert fields["document_number"] == {"value": "D23145890734", "proven": True}


@pytest.mark.parametrize("missing", [True, False], ids=["no such file", "a folder"])
def test_a_file_that_cannot_be_read_is_two_with_one_line(tmp_path, capsys, missing):
    assert main(["mrz", str(tmp_path / "none" if missing else tmp_path), "--json"]) == 2

    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1


def test_the_century_of_a_birth_follows_the_clock(tmp_path, capsys):
    file = tmp_path / "lines.txt"
    file.write_text(zones.TD3)
    args = SimpleNamespace(file=str(file), json=True)

    mrz.run(args, Noon(2080))

    assert json.loads(capsys.readouterr().out)["fields"]["birth_date"]["value"] == "2074-08-12"

"""Specimen people and one specimen of each paper, as callers would word it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from core.adapters.pdf.printer import PdfPrinter
from core.ports.papers import PaperSort
from core.ports.printing import (
    ApplicationFormValues,
    CertificateValues,
    ChecklistLine,
    ChecklistValues,
    DeclineNoteValues,
    Fact,
    ReceiptValues,
    RefusalNoticeValues,
    SideBySide,
    SlipValues,
)

PRINTER = PdfPrinter()
GROUND_3 = "выявления у услугополучателя ранее зарегистрированного ИИН"

FORM = ApplicationFormValues(
    addressee="Консулу Республики Казахстан Әбдірахманову Қ. Ғ.",
    applicant="Эрикссон Анна Мария",
    state="Королевство Швеция",
    purpose="открытия счёта в банке",
    given_names_latin="ANNA MARIA",
    given_names_cyrillic="Анна Мария",
    surname_latin="ERIKSSON",
    surname_cyrillic="Эрикссон",
    birth_date=date(1974, 8, 12),
    sex="женский",
    citizenship="Швеция",
    arrival_country="Норвегия",
    document_type="заграничный паспорт",
    document_number="L898902C3",
    issued_on=date(2021, 4, 15),
    expires_on=date(2031, 4, 14),
    issuing_state="Швеция",
    birth_place="STOCKHOLM",
    place_country="Швеция",
)
LONG_FORM = replace(
    FORM,
    addressee="Временному поверенному в делах Республики Казахстан в Королевстве Нидерландов "
    "Өтеғұлову-Жүнісбекову Ә. Ұ.",
    applicant="Вольфешлегельштайнхаузенбергердорф Хуберт Блейн Адольф Бенедикт",
    state="Соединенное Королевство Великобритании и Северной Ирландии",
    purpose="открытия счёта в банке второго уровня, регистрации юридического лица и уплаты налогов "
    "по договору, заключённому в городе Өскемен",
    given_names_latin="HUBERT BLAINE ADOLPH BENEDIKT CHARLES D",
    surname_latin="WOLFESCHLEGELSTEINHAUSENBERGERDORFFFABC",
    surname_cyrillic="ВОЛЬФЕШЛЕГЕЛЬШТАЙНХАУЗЕНБЕРГЕРДОРФФФАБЦ",
    patronymic_latin="ABDURRAHMANOVITCH",
    patronymic_cyrillic="Әбдіррахманұлы",
    ethnic_origin="англосакс",
    citizenship="Соединенное Королевство Великобритании и Северной Ирландии",
    birth_place="SANKT GEORGEN AN DER STIEFING, BEZIRK LEIBNITZ, BUNDESLAND STEIERMARK",
    place_region="Штирия",
    place_district="Лайбниц",
    place_address="Хауптплац 2, дом у старой мельницы за церковью Святого Георгия",
)
CERTIFICATE = CertificateValues(
    iin="960340000514",
    surname="ERIKSSON",
    given_names="ANNA MARIA",
    patronymic="",
    birth_date=date(1974, 8, 12),
    birth_place="STOCKHOLM",
    issued_on=date(2024, 9, 18),
)
NOTICE = RefusalNoticeValues(
    surname="LI",
    given_names="XIAOMING",
    patronymic="",
    birth_date="1990",
    birth_place="Шанхай",
    issued_on=date(2024, 9, 18),
    ground=3,
    ground_text=GROUND_3,
    explanation="В реестре найден номер, сформированный 3 марта 2019 года.",
)
MISSION = Fact(
    SideBySide("Embassy or consulate", "Посольство или консульство"),
    SideBySide(
        "Embassy of Kazakhstan, Sweden", "Посольство Республики Казахстан в Королевстве Швеция"
    ),
)
REFERENCE = Fact(
    SideBySide("Application number", "Номер заявления"), SideBySide("K7M-4QX-2P", "K7M-4QX-2P")
)
DECLINE = DeclineNoteValues(
    title=SideBySide("Papers not accepted", "Документы не приняты"),
    facts=(MISSION, REFERENCE),
    missing_heading=SideBySide("What is missing", "Чего не хватает"),
    missing=(
        SideBySide(
            "Translation: no apostille. What to do: have it put on in the notary's country.",
            "Перевод: нет апостиля. Что сделать: проставьте его в стране нотариуса.",
        ),
    ),
    closing=(
        SideBySide(
            "This is not a refusal of the IIN: come again.", "Это не отказ в ИИН: приходите снова."
        ),
    ),
    consul=Fact(SideBySide("Consul", "Консул"), SideBySide("Айгүл Сейітқызы", "Айгүл Сейітқызы")),
    language="en",
)
RECEIPT = ReceiptValues(
    mission="Посольство Республики Казахстан в Королевстве Швеция",
    sort=PaperSort.CERTIFICATE,
    serial="2024-000123",
    copy=2,
    reference="K7M4QX2P",
    received_by="Эрикссон Анна Мария",
    identity_document="заграничный паспорт L898902C3",
    identity_checked=True,
    consul="Айгүл Сейітқызы",
    handed_over_on=date(2024, 9, 19),
)
CHECKLIST = ChecklistValues(
    title=SideBySide("What to bring", "Что принести"),
    heading=SideBySide("Nothing stands in the way. Bring:", "Препятствий нет. Принесите:"),
    paragraph_heading=SideBySide("Paragraph", "Пункт"),
    lines=(
        ChecklistLine(
            SideBySide(
                "A plain copy of the page with your photo.", "Простая копия страницы с фотографией."
            ),
            SideBySide("paragraph 6, item 2", "пункт 6, подпункт 2"),
        ),
        ChecklistLine(
            SideBySide("Apostille: not needed.", "Апостиль: не нужен."),
            SideBySide("paragraph 6, note", "пункт 6, примечание"),
        ),
    ),
    facts=(MISSION, REFERENCE),
    notes=(SideBySide("The consul has the last word.", "Последнее слово за консулом."),),
    reference="K7M4QX2P",
    language="en",
)
SLIP = SlipValues(
    title=SideBySide("Your application", "Ваше заявление"),
    reference_label=SideBySide("Application number", "Номер заявления"),
    reference="K7M4QX2P",
    reference_in_groups="K7M-4QX-2P",
    code_label=SideBySide("One-time code", "Одноразовый код"),
    code="4821-7730",
    how_to=(SideBySide("Open the chat, then type the code.", "Откройте чат и введите код."),),
    facts=(MISSION,),
    language="en",
)


@dataclass(frozen=True)
class Sample:
    """A paper with the name of its approved picture."""

    name: str
    draw: Callable[[], bytes]


SAMPLES = (
    Sample("form", lambda: PRINTER.application_form(FORM)),
    Sample("form-long", lambda: PRINTER.application_form(LONG_FORM)),
    Sample("form-blank", lambda: PRINTER.application_form(ApplicationFormValues())),
    Sample("certificate", lambda: PRINTER.certificate(CERTIFICATE)),
    Sample(
        "certificate-specimen", lambda: PRINTER.certificate(replace(CERTIFICATE, specimen=True))
    ),
    Sample("notice", lambda: PRINTER.refusal_notice(NOTICE)),
    Sample("decline-note", lambda: PRINTER.decline_note(DECLINE)),
    Sample("receipt", lambda: PRINTER.receipt(RECEIPT)),
    Sample("checklist", lambda: PRINTER.checklist(CHECKLIST)),
    Sample("slip", lambda: PRINTER.slip(SLIP)),
)

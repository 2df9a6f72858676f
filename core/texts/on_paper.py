"""Words of the printed form, which is in Russian with Kazakh beside it whatever the language.

The purpose stands after «для …» in Russian and before «… үшін» in Kazakh (annex 1).
"""

PURPOSE_ON_PAPER: dict[str, tuple[str, str]] = {
    "bank": ("открытия счёта в банке", "банкте шот ашу"),
    "company": ("регистрации юридического лица", "заңды тұлғаны тіркеу"),
    "work": ("трудовой деятельности", "еңбек қызметі"),
    "study": ("обучения", "оқу"),
    "property": ("оформления имущества", "мүлікті ресімдеу"),
    "inheritance": ("оформления наследства", "мұраны ресімдеу"),
    "tax": ("уплаты налогов", "салық төлеу"),
    "family": ("регистрации актов гражданского состояния", "азаматтық хал актілерін тіркеу"),
    "visa": ("оформления визы или разрешения на проживание", "виза немесе тұруға рұқсат ресімдеу"),
    "government": ("получения государственных услуг", "мемлекеттік қызметтерді алу"),
}
"""Code of the purpose -> Russian genitive, Kazakh; a purpose in own words goes in as typed."""

"""The consent to the chat, and the statements of annex 1 that are signed at the window.

The Russian words are those of the order, letter for letter, in every language.
"""

from core.texts.marker import N_

CONSENTS: dict[str, str] = {
    "consent.changed": N_(
        "The text of the consent has changed. Please read it once more before you go on. Your "
        "answers are kept meanwhile."
    ),
    "consent.gone": N_(
        "You took your consent back, so I cannot take answers. The check of papers works without "
        "it."
    ),
    "consent.service": N_(
        "Step 1 of 2: your consent to this chat\n\n"
        "To prepare your application, Qabyl ({operator}) keeps the answers you give here, the "
        "number of this chat and your language. They are kept in Kazakhstan, encrypted. The "
        "consul, the operator of the Ministry and those who look after the service see them only "
        "as far as their work needs.\n\n"
        "Telegram is a foreign company. What you write here passes through its servers outside "
        "Kazakhstan, and we cannot remove its copies. Messages with passport data are deleted "
        "from this chat at the end of each section, at the latest 24 hours after they were sent. "
        "If you do not want to use Telegram, open the same chat on our page, or fill in the form "
        "on paper at the embassy or consulate.\n\n"
        "Please send no photo of your passport: photos are not read yet.\n\n"
        "An unfinished application is erased if there is no answer from you for {draft_period}. "
        "You can take this consent back at any time: Menu, My data."
    ),
    "consent.service_web": N_(
        "Step 1 of 2: your consent to this chat\n\n"
        "To prepare your application, Qabyl ({operator}) keeps the answers you give here and your "
        "language. They are kept in Kazakhstan, encrypted. The consul, the operator of the "
        "Ministry and those who look after the service see them only as far as their work needs.\n\n"
        "The messages of this page are erased 30 days after your application has ended. Please "
        "send no photo of your passport: photos are not read yet.\n\n"
        "An unfinished application is erased if there is no answer from you for {draft_period}. "
        "You can take this consent back at any time: Menu, My data."
    ),
    "consent.order": N_(
        "Step 2 of 2: the statements of the application form\n\n"
        "You sign these two statements on paper at the visit, in front of the consul. Here you "
        "only confirm that you have read them. The Russian words are those of the order; the "
        "translation is for information.\n\n"
        "Words of the order:\n"
        "«Я даю свое согласие на сбор и обработку вышеуказанных персональных данных для "
        "выполнения осуществляемых загранучреждением Республики Казахстан, Министерством "
        "внутренних дел Республики Казахстан (БИН 960340000514) и Государственной корпорацией "
        '"Правительство для граждан" (БИН 160440007161) целей и задач, на период установленный '
        'Законом Республики Казахстан "О национальных реестрах идентификационных номеров", на '
        "трансграничную передачу персональных данных в процессе их обработки, на передачу "
        "персональных данных третьим лицам в целях оказания данной государственной услуги.»\n"
        "«Согласен на использование сведений, составляющих охраняемую законом тайну, содержащихся "
        "в информационных системах.»\n\n"
        "Translation, for information:\n"
        '"I give my consent to the collection and processing of the above personal data for the '
        "fulfilment of the aims and tasks carried out by the foreign mission of the Republic of "
        "Kazakhstan, the Ministry of Internal Affairs of the Republic of Kazakhstan (BIN "
        '960340000514) and the State Corporation "Government for Citizens" (BIN 160440007161), '
        'for the period set by the Law of the Republic of Kazakhstan "On National Registers of '
        'Identification Numbers", to the cross-border transfer of personal data in the course of '
        "their processing, and to the transfer of personal data to third parties for the purpose "
        'of providing this public service."\n'
        '"I agree to the use of information that constitutes a secret protected by law and is '
        'held in information systems."\n\n'
        "In plain words:\n"
        "1. the Kazakh embassy or consulate, the Ministry of Internal Affairs and the State "
        'Corporation "Government for Citizens" collect and use the answers of the form for their '
        "aims and tasks;\n"
        "2. they do so for the period set by the law on registers of identification numbers;\n"
        "3. while being processed the data may cross borders;\n"
        "4. they may be passed to third parties in order to provide this service;\n"
        "5. information in state systems that the law protects as a secret may be used."
    ),
    "consent.done": N_(
        "Thank you. Your consent is recorded. The two statements of the form are signed at the "
        "visit."
    ),
    "consent.declined": N_(
        "That is your right. Neither your name nor the data of your document have been stored; "
        "your language and the answers of the check are erased 24 hours after your last message. "
        "You can still check which papers to bring, and you can apply without this chat: the form "
        "is filled in on paper at the embassy or consulate."
    ),
    "consent.for_whom": N_(
        "Who is this application for? That person comes in person and signs. For a child a parent "
        "or guardian signs: this is our reading, and the consul decides."
    ),
    "consent.for_other": N_(
        "Have you shown this person both texts, and do they agree? For a child, are you a parent "
        "or guardian?"
    ),
    "consent.kind.service": N_("this chat"),
    "consent.kind.processing": N_("collection and processing of personal data"),
    "consent.kind.secrets": N_("use of secrets protected by law"),
}

"""The two lines of the passport: how to give them, what was read."""

from core.texts.marker import N_

PASSPORT: dict[str, str] = {
    "passport.show": N_(
        "These are the lines we need. On a passport there are two, on an identity card three, on "
        "its back.\n"
        "Example:\n"
        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
        "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
    ),
    "passport.type": N_(
        "Type or paste the lines, in one message. Small letters and spaces do no harm. The sign < "
        'is the "less than" key; you may write a full stop in its place.'
    ),
    "passport.read_partly": N_(
        "I read most of it. These I could not prove, please look at your document and type them: "
        "{fields}.\n\n"
        "{read_fields}"
    ),
    "passport.name_cut": N_(
        "Your name is long, and the lines may have cut it off. It reads: {name}. Please compare "
        "it with the name at the top of the page. The consul will see both."
    ),
    "passport.no_surname": N_(
        'Your document has one name only: {name}. That is fine. It goes into the line "Surname", '
        "as in the document."
    ),
    "photo.kept": N_(
        "I could not delete the photo from this chat. Please delete it yourself: hold it, then "
        '"Delete for both".'
    ),
    "doc.other_ask": N_(
        "Which document is it? A passport for travel abroad is the rule; anything else only where "
        "a treaty allows it, and the consul decides (paragraph 6)."
    ),
    "passport.how": N_(
        "Let us begin with your passport: it saves most of the typing.\n"
        "Type or paste the two lines of letters and < signs at the foot of the page with your "
        "picture, or answer question by question.\n"
        "Photos are not read yet."
    ),
    "photo.not_read": N_(
        "Photos are not read yet; type or paste the two lines. What you sent has been deleted "
        "from this chat."
    ),
    "photo.not_read_web": N_(
        "Photos are not read yet; type or paste the two lines. What you sent was not kept."
    ),
    "passport.read_list": N_(
        "Read from your document. Please compare, above all the names:\n\n{read_fields}"
    ),
    "mrzerr.enough": N_(
        "Such lines are hard to copy, and that is no trouble. Let us go question by question."
    ),
    "mrzerr.ways": N_(
        "Three ways on: type the lines again, look at an example, or answer question by question."
    ),
}

"""What the codes of ICAO mean that are no ISO states (Doc 9303, part 3, section 5)."""

from core.texts.marker import N_

STATES: dict[str, str] = {
    "state.UTO": N_("Utopia (specimen)"),
    "state.XXA": N_("Stateless person"),
    "state.XXB": N_("Refugee (Convention of 1951)"),
    "state.XXC": N_("Refugee, other"),
    "state.XXX": N_("Citizenship not stated"),
    "state.UNO": N_("United Nations"),
    "state.UNA": N_("United Nations specialised agency"),
    "state.UNK": N_("United Nations mission in Kosovo"),
    "state.EUE": N_("European Union"),
    "state.XOM": N_("Sovereign Military Order of Malta"),
    "state.XPO": N_("Interpol"),
}

from tests.bot.webchat.browser import plain
async def test_try(browser):
    b=browser
    def show(step):
        print("=====",step); print(b.said); print(b.labels, b.page.text_form, b.page.pictures, b.page.links[3:])
    await b.open()
    for step in ["English","Fill in the application","Never had one","I agree","I have read this"]:
        await b.tap(step); show(step)
    await b.write("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"); show("mrz")
    import sys
    for _ in range(40):
        labels=b.labels
        said=b.said
        try:
            if "All correct" in labels: await b.tap("All correct")
            elif "It is all right" in labels: break
            elif "Ankara" in " ".join(labels): await b.tap([x for x in labels if "Ankara" in x][0])
            elif "Which country are you a citizen" in said: await b.write("Sweden")
            elif "The spelling is right" in labels: await b.tap("The spelling is right")
            elif "No patronymic" in labels: await b.tap("No patronymic")
            elif "Leave all empty" in labels: await b.tap("Leave all empty")
            elif "Leave empty" in labels and "rigin" in said: await b.tap("Leave empty")
            elif "Yes, all of them" in labels: await b.tap("Yes, all of them")
            elif "Sweden" in labels: await b.tap("Sweden")
            elif "Passport for travel abroad" in labels: await b.tap("Passport for travel abroad")
            elif any("Bank" in x or "bank" in x for x in labels): await b.tap([x for x in labels if "ank" in x][0])
            elif "expir" in said.lower() or "valid until" in said.lower(): await b.write("15 April 2032")
            elif "issue" in said.lower(): await b.write("16 April 2022")
            elif "place of birth" in said.lower(): await b.write("Stockholm")
            elif "embassy" in said.lower(): await b.write("Ankara")
            else: await b.write("Sweden")
        except AssertionError as e:
            print("FAILED AT", said, labels); raise
        show("step")
    await b.tap("It is all right"); show("card")
    await b.tap("Application (PDF)"); show("pdf")

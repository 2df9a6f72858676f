from tests.bot.webchat.walks import *
async def test_try(browser):
    b=browser
    def show(step):
        print("=====",step); print(b.said); print(b.labels)
    await to_the_mission(b); show("mission")
    await b.write("Ankara"); show("after")
    for i in range(25):
        s=b.said; l=b.labels
        if "issued?" in s: await b.write("16 April 2022")
        elif "The spelling is right" in l: await b.tap("The spelling is right")
        elif "Yes, all of them" in l: await b.tap("Yes, all of them")
        elif "No patronymic" in l: await b.tap("No patronymic")
        elif "Leave all empty" in l: await b.tap("Leave all empty")
        elif "To pay taxes" in l or any("ank" in x for x in l): await b.tap([x for x in l if "ank" in x][0])
        elif "Leave empty" in l: await b.tap("Leave empty")
        elif "Which country were you born" in s or "ountry" in s: await b.write("Sweden")
        elif "It is all right" in l: break
        else: await b.write("Zenith")
        show("step")
    await b.tap("It is all right"); show("card"); print(b.page.bubbles[-2:], b.page.pictures)
    await b.tap("Application (PDF)"); show("pdf"); print(b.page.links)
    await b.tap("Back"); await b.tap("Checklist (PDF)"); show("pdf"); print(b.page.links)

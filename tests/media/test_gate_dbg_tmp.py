import asyncio, time, json
from tests.media.light import LightParticipant
from tests.media.world import CHAIR, FATHER, MOTHER, SECOND, TOGETHER, World, partner, world
PEOPLE = (CHAIR, SECOND, MOTHER)
def test_dbg(tmp_path):
    with world(tmp_path) as running:
        conference = running.planned(PEOPLE)
        async def scene():
            media = {person: LightParticipant(500 + 200 * n, video=n < 1) for n, person in enumerate(PEOPLE)}
            pages = {p: await running.come(conference.id, p, media[p], honest=False) for p in PEOPLE}
            chair = pages[CHAIR]
            for p in pages.values(): await p.at("waiting")
            await chair.desk()
            t0=time.monotonic()
            await chair.do("call", part=TOGETHER)
            try:
                await asyncio.gather(*(media[p].hears(*(media[o].tone for o in PEOPLE if o != p), within=10) for p in PEOPLE))
                print("OK", time.monotonic()-t0)
            except AssertionError as e:
                print("FAIL", e)
            for p, page in pages.items():
                print("=====", p)
                last=None
                for m in page.heard:
                    if m["type"]=="desk":
                        m={k:m[k] for k in ("door","shut","words","part","connected","entitled","strangers","closed_because")}|{"type":"desk"}
                        if m==last: continue
                        last=m
                    print(json.dumps(m)[:420])
        asyncio.run(scene())
        print((tmp_path/"gate.log").read_text())

"""
Writes what the Swiss Ephemeris answers to the questions of validate.ts, for `validate.ts --swiss FILE`.

    python3 -m venv /tmp/oracle && /tmp/oracle/bin/pip install pyswisseph==2.10.3.2
    /tmp/oracle/bin/python packages/astrology/scripts/validation/swiss-reference.py EPHE_FOLDER > /tmp/reference.json

EPHE_FOLDER holds sepl_18.se1, semo_18.se1 and sefstars.txt (without them the library falls back to Moshier's theory,
2.7" off in the Moon, and says so). The Swiss Ephemeris is AGPL: it is asked here from outside, and no part of the engine.
"""
import json
import random
import sys

import swisseph as swe

EPHEMERIS = swe.FLG_SWIEPH
BODIES = ["sun", "moon", "mercury", "venus", "mars", "jupiter", "saturn", "uranus", "neptune", "pluto"]
AYANAMSAS = {"lahiri": 1, "kp": 5, "raman": 3, "yukteshwar": 7, "fagan-bradley": 0, "true-citra": 27}
HOUSES = {"placidus": b"P", "porphyry": b"O", "sripati": b"S", "equal": b"E"}
# 1900-01-02 and 2099-12-31, UTC
FIRST_MS, LAST_MS = -2_208_902_400_000, 4_102_358_400_000
DAY_MS = 86_400_000


def jd_of(ms):
    return 2_440_587.5 + ms / DAY_MS


def ms_of(jd):
    return round((jd - 2_440_587.5) * DAY_MS)


def any_ms():
    return random.randrange(FIRST_MS, LAST_MS)


def any_place(limit):
    return {"latitudeDeg": random.uniform(-limit, limit), "longitudeDeg": random.uniform(-180, 180)}


def position(jd, body, flags=0):
    return swe.calc_ut(jd, body, EPHEMERIS | swe.FLG_SPEED | flags)[0]


def moment():
    utc_ms, place = any_ms(), any_place(60)
    jd = jd_of(utc_ms)
    answer = {"utcMs": utc_ms, **place, "bodies": {}, "ayanamsas": {}, "houses": {}}
    for body, name in enumerate(BODIES):
        answer["bodies"][name] = position(jd, body)[:4]
    answer["meanNode"], answer["trueNode"] = position(jd, swe.MEAN_NODE)[0], position(jd, swe.TRUE_NODE)[0]
    for name, mode in AYANAMSAS.items():
        swe.set_sid_mode(mode)
        answer["ayanamsas"][name] = swe.get_ayanamsa_ut(jd)
    swe.set_sid_mode(1)
    answer["siderealMoon"] = position(jd, swe.MOON, swe.FLG_SIDEREAL)[0]
    for name, code in HOUSES.items():
        cusps, angles = swe.houses(jd, place["latitudeDeg"], place["longitudeDeg"], code)
        answer["houses"][name] = cusps
    answer["ascendant"], answer["midheaven"] = angles[:2]
    return answer


def polar_moment():
    """The angles and the houses that exist inside the polar circles."""
    latitude = random.choice((-1, 1)) * random.uniform(66, 89)
    utc_ms, place = any_ms(), {"latitudeDeg": latitude, "longitudeDeg": random.uniform(-180, 180)}
    answer = {"utcMs": utc_ms, **place, "houses": {}}
    for name in ("porphyry", "sripati", "equal"):
        cusps, angles = swe.houses(jd_of(utc_ms), latitude, place["longitudeDeg"], HOUSES[name])
        answer["houses"][name] = cusps
    answer["ascendant"], answer["midheaven"] = angles[:2]
    return answer


def rising(body, convention):
    from_ms, place = any_ms(), any_place(60)
    centre = swe.BIT_DISC_CENTER | swe.BIT_NO_REFRACTION if convention == "hindu" else 0
    geo = (place["longitudeDeg"], place["latitudeDeg"], 0)
    pressure = 0 if centre else 1013.25
    code, times = swe.rise_trans(jd_of(from_ms), body, swe.CALC_RISE | centre, geo, pressure, 15, EPHEMERIS)
    rise_ms = ms_of(times[0]) if code == 0 else None
    return {"body": BODIES[body], "convention": convention, "fromMs": from_ms, **place, "riseMs": rise_ms}


def crossing(signal, low, high):
    below = signal(low) < 0
    for _ in range(50):
        middle = (low + high) / 2
        if (signal(middle) < 0) == below:
            low = middle
        else:
            high = middle
    return ms_of((low + high) / 2)


def turned(angle):
    return (angle + 180) % 360 - 180


def limb_end(kind):
    from_ms = any_ms()
    parts = 30 if kind == "tithi" else 27

    def angle(jd):
        moon = position(jd, swe.MOON, swe.FLG_SIDEREAL)[0]
        return moon - (position(jd, swe.SUN, swe.FLG_SIDEREAL)[0] if kind == "tithi" else 0)

    start = jd_of(from_ms)
    index = int(angle(start) % 360 // (360 / parts))
    target = (index + 1) * 360 / parts
    return {"kind": kind, "fromMs": from_ms, "index": index,
            "endMs": crossing(lambda jd: turned(angle(jd) - target), start, start + 1.25)}


def crossings(signal, step):
    found, jd, end = [], jd_of(FIRST_MS), jd_of(LAST_MS)
    before = signal(jd)
    while jd < end:
        after = signal(jd + step)
        if (before < 0) != (after < 0) and abs(after - before) < 180:
            found.append(crossing(signal, jd, jd + step))
        jd, before = jd + step, after
    return found


def eclipses():
    found, jd = {"solar": [], "lunar": []}, jd_of(FIRST_MS)
    for kind, search in (("solar", swe.sol_eclipse_when_glob), ("lunar", swe.lun_eclipse_when)):
        jd = search(jd_of(FIRST_MS), EPHEMERIS)[1][0]
        while jd < jd_of(LAST_MS):
            found[kind].append(ms_of(jd))
            jd = search(jd + 10, EPHEMERIS)[1][0]
    return found


swe.set_ephe_path(sys.argv[1])
random.seed(20261124)
used = swe.calc_ut(2_451_545, swe.MOON, EPHEMERIS)[1]
swe.set_sid_mode(1)
json.dump({
    "oracle": f"Swiss Ephemeris {swe.version}, " + ("DE431" if used & swe.FLG_SWIEPH else "Moshier"),
    "span": {"fromMs": FIRST_MS, "toMs": LAST_MS},
    "moments": [moment() for _ in range(5000)],
    "risings": [rising(body, convention) for body in (swe.SUN, swe.MOON)
                for convention in ("upper-limb", "hindu") for _ in range(1000)],
    "limbs": [limb_end(kind) for kind in ("tithi", "nakshatra") for _ in range(1000)],
    "saturnIngressesMs": crossings(
        lambda jd: turned(12 * position(jd, swe.SATURN, swe.FLG_SIDEREAL)[0]), 1),
    "saturnStationsMs": crossings(lambda jd: position(jd, swe.SATURN)[3], 7),
    "eclipses": eclipses(),
    "polarMoments": [polar_moment() for _ in range(2000)],
}, sys.stdout)

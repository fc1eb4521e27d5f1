"""
Writes src/time-place/reference/clocks-before-1970.tsv: what CPython's zoneinfo reads at random instants, most of
them where tz's merged zones show another clock than backzone does.

    apt-get download tzdata && dpkg-deb -x tzdata_*.deb tz
    pip download --no-deps tzdata && unzip tzdata-*.whl -d merged
    python3 packages/astrology/scripts/clocks/clock-reference.py tz/usr/share/zoneinfo merged/tzdata/zoneinfo

The first folder is Debian's, made with PACKRATDATA=backzone and PACKRATLIST=zone.tab; the second is tz's default.
"""
import pathlib
import random
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

backzone, merged = (pathlib.Path(folder) for folder in sys.argv[1:3])
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
# Links of backward that backzone has elsewhere: see backzone-links.ts
LINKED = {"Arctic/Longyearbyen", "America/Kralendijk", "America/Lower_Princes", "America/Marigot", "America/St_Barthelemy"}
# 1880 to 1969: births are not older
FIRST_SECONDS, TRIES, KEPT = -2_840_140_800, 400, 12


def zone_of(folder, name):
    with open(folder / name, "rb") as file:
        return ZoneInfo.from_file(file)


def offset(zone, seconds):
    return int((EPOCH + timedelta(seconds=seconds)).astimezone(zone).utcoffset().total_seconds())


def samples(name):
    own, other = zone_of(backzone, name), zone_of(merged, name)
    tried = [random.randrange(FIRST_SECONDS, 0) for _ in range(TRIES)]
    apart = [at for at in tried if offset(own, at) != offset(other, at)]
    return [[at, offset(own, at)] for at in sorted(apart[:KEPT])], len(apart) > 0


def names():
    lines = (backzone / "zone.tab").read_text().splitlines()
    return sorted({line.split("\t")[2] for line in lines if not line.startswith("#")} - LINKED)


random.seed(20261129)
answers = {name: samples(name) for name in names()}
apart = {name: sampled for name, (sampled, differs) in answers.items() if differs}
alike = random.sample([name for name in answers if name not in apart], 60)
for name in alike:
    own = zone_of(backzone, name)
    apart[name] = [[at, offset(own, at)] for at in sorted(random.randrange(FIRST_SECONDS, 0) for _ in range(6))]
print("# zone, then pairs of UTC seconds since 1970 and seconds that its clock was ahead; the first group is merged in tz")
for group in (sorted(set(apart) - set(alike)), sorted(alike)):
    print("\n".join("\t".join([name, *(f"{at} {ahead}" for at, ahead in apart[name])]) for name in group))
    print()

"""Everything that can go wrong around a build, for `check.py PROGRAM [CAMPAIGN…]`."""

import argparse
import sys

import alike
import calls
import endings
import power
import sizes
import together
from report import Campaign
from sites import Place

CAMPAIGNS = {
    "calls": calls.run,
    "power": power.run,
    "together": together.run,
    "alike": alike.run,
    "endings": endings.run,
    "sizes": sizes.run,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program")
    parser.add_argument("campaigns", nargs="*")
    parser.add_argument("--part", type=int, default=50, help="one try in so many; 50")
    parser.add_argument("--long", action="store_true", help="all tries")
    options = parser.parse_args()
    for name, run in CAMPAIGNS.items():
        if not options.campaigns or name in options.campaigns:
            with Place(options.program) as place:
                run(place, 1 if options.long else options.part)
    if Campaign.failed:
        sys.exit(f"lost: {', '.join(Campaign.failed)}")


main()

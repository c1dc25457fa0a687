"""What campaigns tell: how many were tried, and what was lost."""

import time


class Campaign:
    """Tries of one kind; what goes wrong is kept, and said at the end."""

    failed = []

    def __init__(self, name):
        self.name = name
        self.tried = 0
        self.lost = []
        self.start = time.monotonic()

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            return
        seconds = time.monotonic() - self.start
        counts = f"{self.tried} tried, {len(self.lost)} lost"
        print(f"{self.name}: {counts} ({seconds:.0f} s)", flush=True)
        for what in self.lost[:10]:
            print(f"  {what}", flush=True)
        if self.lost or not self.tried:
            Campaign.failed.append(self.name)

    def check(self, *faults):
        """Counts one try; each fault that is not empty is something lost."""
        self.tried += 1
        self.lost += [fault for fault in faults if fault]

"""What every client of this folder shares: the question, the pace of a microphone, the result as one line."""

import asyncio
import json
import os
from collections.abc import AsyncIterator

FRAME_MS = 100
SAMPLE_RATE_HZ = 24_000
FRAME_BYTES = SAMPLE_RATE_HZ * 2 * FRAME_MS // 1000
TALK_LIMIT_S = 60
FACT = "Your Saturn is in Pisces."


def realtime_url() -> str:
    """The model server's WebSocket origin, without a path."""
    return os.environ["REALTIME_URL"].replace("http", "ws", 1)


def question() -> bytes:
    """The spoken question: 24 kHz, pcm16, mono, with the silence that ends a turn."""
    with open(os.environ["QUESTION_PCM"], "rb") as file:
        return file.read()


async def microphone(pcm: bytes) -> AsyncIterator[bytes]:
    """Frames of 100 ms, in real time; silence without an end follows."""
    for at in range(0, len(pcm), FRAME_BYTES):
        yield pcm[at : at + FRAME_BYTES].ljust(FRAME_BYTES, b"\0")
        await asyncio.sleep(FRAME_MS / 1000)
    while True:
        yield bytes(FRAME_BYTES)
        await asyncio.sleep(FRAME_MS / 1000)


def report(**result: object) -> None:
    """Prints the result that `check-clients` reads."""
    print(json.dumps(result), flush=True)


def run(talk) -> None:
    """Runs a talk; one that does not finish in a minute fails."""

    async def bounded() -> None:
        async with asyncio.timeout(TALK_LIMIT_S):
            await talk()

    asyncio.run(bounded())

"""A talk through the Python package openai-agents: asked aloud, a tool run, answered aloud."""

import asyncio
import json

from agents import function_tool
from agents.realtime import RealtimeAgent, RealtimeRunner, RealtimeSession

from talk import FACT, microphone, question, realtime_url, report, run


async def talk() -> None:
    asked: list[str] = []

    @function_tool
    def get_planet_position(planet: str) -> str:
        """Where a planet stands in the birth chart."""
        asked.append(planet)
        return json.dumps({"speak": {"en": FACT}})

    agent = RealtimeAgent(name="Acharya", instructions="An astrologer.", tools=[get_planet_position])
    url = f"{realtime_url()}/v1/realtime?model=gpt-realtime-2.1"
    session = await RealtimeRunner(agent).run(model_config={"api_key": "local", "url": url})
    async with session:
        speaking = asyncio.create_task(speak(session))
        words, audio_bytes = await hear(session)
        speaking.cancel()
    report(asked=asked, words=words, audioBytes=audio_bytes)


async def speak(session: RealtimeSession) -> None:
    async for frame in microphone(question()):
        await session.send_audio(frame)


async def hear(session: RealtimeSession) -> tuple[str, int]:
    words, audio_bytes = "", 0
    async for event in session:
        if event.type == "error":
            raise RuntimeError(f"the server refused: {event.error}")
        if event.type == "audio":
            audio_bytes += len(event.audio.data)
        if event.type == "history_updated":
            words = last_answer(event.history) or words
        if FACT in words and audio_bytes > 0:
            break
    return words, audio_bytes


def last_answer(history) -> str:
    answers = [item for item in history if item.type == "message" and item.role == "assistant"]
    parts = answers[-1].content if answers else []
    return "".join(getattr(part, "transcript", None) or "" for part in parts)


run(talk)

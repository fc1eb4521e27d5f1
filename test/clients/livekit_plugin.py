"""A talk through LiveKit's OpenAI plugin: greeted by generate_reply, asked aloud, a tool run, answered aloud."""

import asyncio
import json

from livekit import rtc
from livekit.agents import llm
from livekit.plugins.openai import realtime

from talk import FACT, FRAME_BYTES, SAMPLE_RATE_HZ, microphone, question, realtime_url, report, run


@llm.function_tool
async def get_planet_position(planet: str) -> str:
    """Where a planet stands in the birth chart."""
    raise NotImplementedError("the talk runs the tool itself")


async def talk() -> None:
    model = realtime.RealtimeModel(
        model="gpt-realtime-2.1", base_url=f"{realtime_url()}/v1", api_key="local"
    )
    session = model.session()
    generations: asyncio.Queue[llm.GenerationCreatedEvent] = asyncio.Queue()
    faults: list[str] = []
    session.on("generation_created", generations.put_nowait)
    session.on("error", lambda fault: faults.append(str(fault.error)))
    await session.update_instructions("An astrologer.")
    await session.update_tools([get_planet_position])
    greeting = await hear(await session.generate_reply(instructions="Say exactly: Namaste."))
    while not generations.empty():
        generations.get_nowait()
    speaking = asyncio.create_task(speak(session))
    asked, answer = await answer_question(session, generations)
    speaking.cancel()
    await session.aclose()
    report(asked=asked, greetingBytes=greeting[1], words=answer[0], audioBytes=answer[1], faults=faults)


async def speak(session: llm.RealtimeSession) -> None:
    samples = FRAME_BYTES // 2
    async for frame in microphone(question()):
        session.push_audio(rtc.AudioFrame(frame, SAMPLE_RATE_HZ, 1, samples))


async def answer_question(session, generations) -> tuple[list[str], tuple[str, int]]:
    asked: list[str] = []
    while True:
        generation = await generations.get()
        heard = await hear(generation)
        async for call in generation.function_stream:
            asked.append(json.loads(call.arguments)["planet"])
            history = session.chat_ctx.copy()
            output = json.dumps({"speak": {"en": FACT}})
            history.items.append(
                llm.FunctionCallOutput(call_id=call.call_id, name=call.name, output=output, is_error=False)
            )
            await session.update_chat_ctx(history)
            heard = await hear(await session.generate_reply())
        if FACT in heard[0]:
            return asked, heard


async def hear(generation: llm.GenerationCreatedEvent) -> tuple[str, int]:
    """The words and the bytes of sound of one generation."""
    words, audio_bytes = "", 0
    async for message in generation.message_stream:
        words += "".join([part async for part in message.text_stream])
        async for frame in message.audio_stream:
            audio_bytes += len(frame.data) * 2
    return words, audio_bytes


run(talk)

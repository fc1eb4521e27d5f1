"""A talk through pipecat's OpenAI Realtime service in a pipeline: asked aloud, a tool run, answered aloud."""

import asyncio

from pipecat.adapters.schemas.function_schema import FunctionSchema
from pipecat.adapters.schemas.tools_schema import ToolsSchema
from pipecat.frames.frames import (
    ErrorFrame,
    Frame,
    InputAudioRawFrame,
    LLMRunFrame,
    TTSAudioRawFrame,
    TTSTextFrame,
)
from pipecat.pipeline.pipeline import Pipeline
from pipecat.pipeline.runner import PipelineRunner
from pipecat.pipeline.task import PipelineParams, PipelineTask
from pipecat.processors.aggregators.llm_context import LLMContext
from pipecat.processors.aggregators.llm_response_universal import LLMContextAggregatorPair
from pipecat.processors.frame_processor import FrameDirection, FrameProcessor
from pipecat.services.llm_service import FunctionCallParams
from pipecat.services.openai.realtime.llm import OpenAIRealtimeLLMService

from talk import FACT, SAMPLE_RATE_HZ, microphone, question, realtime_url, report, run


class Hearing(FrameProcessor):
    """Collects what the caller would hear."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.audio_bytes = 0
        self.faults: list[str] = []
        self.answered = asyncio.Event()

    async def process_frame(self, frame: Frame, direction: FrameDirection) -> None:
        await super().process_frame(frame, direction)
        if isinstance(frame, TTSAudioRawFrame):
            self.audio_bytes += len(frame.audio)
        if isinstance(frame, TTSTextFrame):
            self.words += frame.text
        if isinstance(frame, ErrorFrame):
            self.faults.append(frame.error)
        if FACT in self.words and self.audio_bytes > 0:
            self.answered.set()
        await self.push_frame(frame, direction)


async def talk() -> None:
    asked: list[str] = []

    async def get_planet_position(params: FunctionCallParams) -> None:
        asked.append(params.arguments["planet"])
        await params.result_callback({"speak": {"en": FACT}})

    planet = FunctionSchema(
        name="get_planet_position",
        description="Where a planet stands in the birth chart.",
        properties={"planet": {"type": "string"}},
        required=["planet"],
    )
    service = OpenAIRealtimeLLMService(
        api_key="local",
        base_url=f"{realtime_url()}/v1/realtime",
        settings=OpenAIRealtimeLLMService.Settings(system_instruction="An astrologer."),
    )
    service.register_function("get_planet_position", get_planet_position)
    context = LLMContext(tools=ToolsSchema(standard_tools=[planet]))
    aggregators = LLMContextAggregatorPair(context)
    hearing = Hearing()
    pipeline = Pipeline([aggregators.user(), service, hearing, aggregators.assistant()])
    task = PipelineTask(pipeline, params=PipelineParams(audio_in_sample_rate=SAMPLE_RATE_HZ))
    running = asyncio.create_task(PipelineRunner(handle_sigint=False).run(task))
    await task.queue_frame(LLMRunFrame())
    speaking = asyncio.create_task(speak(task))
    await hearing.answered.wait()
    speaking.cancel()
    await task.cancel()
    await running
    report(asked=asked, words=hearing.words, audioBytes=hearing.audio_bytes, faults=hearing.faults)


async def speak(task: PipelineTask) -> None:
    async for frame in microphone(question()):
        await task.queue_frame(InputAudioRawFrame(frame, SAMPLE_RATE_HZ, 1))


run(talk)

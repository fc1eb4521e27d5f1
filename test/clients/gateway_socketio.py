"""A call through python-socketio, from docs/api/calls.md alone: signed in, asked aloud, answered, hung up, stored."""

import asyncio
import os
import re

import aiohttp
import socketio

from talk import microphone, question, report, run

PHONE = "+919876543210"


async def talk() -> None:
    async with aiohttp.ClientSession(os.environ["API_URL"]) as http:
        token = await sign_in(http)
        http.headers["Authorization"] = f"Bearer {token}"
        astrologer_id = await prepare(http)
        config = await read(http.get("/config.json"))
        call = Call()
        await call.connect(config["gatewayUrl"], token)
        started = await call.ask("call:start", {"astrologerId": astrologer_id, "language": "en"})
        speaking = asyncio.create_task(call.speak())
        playing = asyncio.create_task(call.play(started["audio"]))
        await call.answered.wait()
        speaking.cancel()
        ended = await call.hang_up()
        playing.cancel()
        await call.socket.disconnect()
        stored = await read(http.get(f"/v1/conversations/{started['conversationId']}"))
    report(
        first=call.events[0],
        order=call.order,
        words=call.words,
        audioBytes=call.audio_bytes,
        reason=ended["reason"],
        storedItems=len(stored["items"]),
        faults=call.faults,
    )


async def read(request) -> dict:
    async with request as response:
        if response.status >= 300:
            raise RuntimeError(f"{response.status}: {await response.text()}")
        return await response.json() if response.content_type.endswith("json") else {}


async def sign_in(http: aiohttp.ClientSession) -> str:
    await read(http.post("/v1/auth/codes", json={"to": PHONE}))
    inbox = await read(http.get("/dev/inbox", params={"to": PHONE}))
    code = re.search(r"\d{6}", inbox["messages"][0]["body"]).group()
    return (await read(http.post("/v1/auth/tokens", json={"to": PHONE, "code": code})))["accessToken"]


async def prepare(http: aiohttp.ClientSession) -> str:
    """Gives the consents that calls need, stores a birth and chooses an astrologer."""
    notices = (await read(http.get("/v1/notices")))["notices"]
    decisions = [
        {"purpose": notice["purpose"], "isGiven": True, "noticeVersion": notice["version"]} for notice in notices
    ]
    consents = {"isAdult": True, "decisions": decisions, "language": "en", "surface": "api"}
    await read(http.put("/v1/me/consents", json=consents))
    places = await read(http.get("/v1/places", params={"q": "Pune"}))
    birth = {"name": "Asha", "date": "1990-05-15", "time": "10:30", "placeId": places["places"][0]["id"]}
    await read(http.post("/v1/birth-profiles", json=birth))
    return (await read(http.get("/v1/astrologers")))["astrologers"][0]["id"]


class Call:
    """One call on one socket."""

    def __init__(self) -> None:
        self.socket = socketio.AsyncClient(reconnection=False)
        self.events: list[str] = []
        self.order: list[int] = []
        self.words = ""
        self.audio_bytes = 0
        self.faults: list[dict] = []
        self.answered = asyncio.Event()
        self.ended = asyncio.get_running_loop().create_future()
        self._chunks: dict[str, int] = {}
        self.socket.on("*", self.hear)

    async def connect(self, url: str, token: str) -> None:
        await self.socket.connect(url, auth={"token": token}, transports=["websocket"])

    async def ask(self, event: str, payload: dict) -> dict:
        reply = await self.socket.call(event, payload)
        if not reply["ok"]:
            raise RuntimeError(f"{event} was refused: {reply['error']}")
        return reply["data"]

    async def speak(self) -> None:
        seq = 0
        async for chunk in microphone(question()):
            await self.socket.emit("call:audio", {"seq": seq, "chunk": chunk})
            seq += 1

    async def play(self, audio: dict) -> None:
        """Reports every 200 ms that all of the answer so far has been heard."""
        while True:
            await asyncio.sleep(0.2)
            for item_id, size in list(self._chunks.items()):
                played_ms = size * 1000 // (2 * audio["sampleRateHz"])
                await self.socket.emit("call:playout", {"itemId": item_id, "playedMs": played_ms})

    async def hang_up(self) -> dict:
        await self.ask("call:end", {})
        return await self.ended

    async def hear(self, event: str, payload: dict) -> None:
        self.events.append(event)
        if "seq" in payload and event != "call:acked":
            self.order.append(payload["seq"])
        if event == "call:audio":
            self.audio_bytes += len(payload["chunk"])
            size = self._chunks.get(payload["itemId"], 0)
            self._chunks[payload["itemId"]] = size + len(payload["chunk"])
        if event == "call:transcript" and payload["role"] == "astrologer":
            self.words = payload["text"]
        if event == "call:error":
            self.faults.append(payload)
        if event == "call:ended":
            self.ended.set_result(payload)
        if event == "call:state" and payload["state"] == "listening" and "Saturn" in self.words:
            self.answered.set()


run(talk)

"""Callers for the fuzz run: each signs in by a code from the dev inbox and agrees to the notices."""

import json
import os
import random
import re
import threading
import urllib.error
import urllib.parse
import urllib.request

import schemathesis

BASE = os.environ["API_URL"]
IS_SIGNED_IN = os.environ["FUZZ_SIGNED_IN"] == "yes"
lock = threading.Lock()
state = {"token": None, "callers": 0}


def ask(method, path, body=None, token=None):
    request = urllib.request.Request(BASE + path, method=method)
    if token:
        request.add_header("Authorization", f"Bearer {token}")
    data = None
    if body is not None:
        request.add_header("Content-Type", "application/json")
        data = json.dumps(body).encode()
    with urllib.request.urlopen(request, data) as reply:
        return json.loads(reply.read() or b"null")


def sign_in():
    """A new caller: the one before may have been erased, or signed out, by a case."""
    state["callers"] += 1
    to = f"caller{os.getpid()}-{state['callers']}@example.org"
    ask("POST", "/v1/auth/codes", {"to": to})
    messages = ask("GET", "/dev/inbox?to=" + urllib.parse.quote(to))["messages"]
    code = re.search(r"\d{6}", messages[0]["body"]).group()
    token = ask("POST", "/v1/auth/tokens", {"to": to, "code": code})["accessToken"]
    notices = ask("GET", "/v1/notices")["notices"]
    decisions = [
        {"purpose": each["purpose"], "isGiven": True, "noticeVersion": each["version"]} for each in notices
    ]
    change = {"isAdult": True, "decisions": decisions, "language": "en", "surface": "api"}
    ask("PUT", "/v1/me/consents", change, token)
    return token


PLACE = ask("GET", "/v1/places?q=Pune")["places"][0]["id"]


if IS_SIGNED_IN:

    @schemathesis.auth(refresh_interval=None)
    class Caller:
        def get(self, case, context):
            with lock:
                try:
                    state["token"] = state["token"] or sign_in()
                except urllib.error.HTTPError as refusal:
                    # With real limits the codes are used up at some time; the case is refused with 401 then.
                    if refusal.code != 429:
                        raise
                return state["token"] or "none"

        def set(self, case, data, context):
            case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def after_call(context, case, response):
    """A case that erased its caller or ended the sign-in is followed by another caller."""
    sent = (response.request.headers or {}).get("Authorization", "")
    is_erased = case.method.upper() == "DELETE" and case.path == "/v1/me" and response.status_code == 202
    is_refused = response.status_code == 401 and state["token"] and sent == f"Bearer {state['token']}"
    if is_erased or is_refused:
        state["token"] = None


@schemathesis.hook
def map_body(context, body):
    """Half of the births name a place that exists, so that they are stored and their charts are drawn."""
    if isinstance(body, dict) and isinstance(body.get("placeId"), str) and random.random() < 0.5:
        return {**body, "placeId": PLACE}
    return body

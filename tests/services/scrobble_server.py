"""A server on this machine that speaks as ListenBrainz and Last.fm do, as far as a player asks."""

from __future__ import annotations

import hashlib
import json
import threading
import urllib.parse
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "b7a5e0d4-token"
KEY, SECRET, SESSION = "the-key", "the-secret", "the-session"


def msid(metadata: dict[str, Any]) -> str:
    """Return by what the service knows an unidentified recording."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, metadata["artist_name"] + metadata["track_name"]))


class ScrobbleServer:
    """Remembers what it was told; answers as it is asked to.

    Attributes
    ----------
    trouble : list of (int, dict, dict)
        Status, body and headers of the next answers, instead of taking what is told.
    """

    def __init__(self) -> None:
        self.listens: list[dict[str, Any]] = []
        self.playing: list[dict[str, Any]] = []
        self.scrobbles: list[dict[str, str]] = []
        self.loved: dict[tuple[str, str], bool] = {}
        self.feedback: dict[str, int] = {}  # by what a recording is known
        self.known: dict[tuple[str, str], str] = {}  # recordings by artist and title
        self.requests: list[str] = []
        self.trouble: list[tuple[int, dict[str, Any], dict[str, str]]] = []
        self.granted = False
        self.unwanted: set[str] = set()  # titles that are refused
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self._thread.start()

    def forget(self) -> None:
        """Be as new."""
        for told in (self.listens, self.playing, self.scrobbles, self.requests, self.trouble):
            told.clear()
        for known in (self.loved, self.feedback, self.known, self.unwanted):
            known.clear()
        self.granted = False

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, path: str, token: str, body: bytes) -> tuple[int, dict[str, Any], dict]:
        if self.trouble:
            return self.trouble.pop(0)
        if path.startswith("/1/"):
            self.requests.append(path)
            return self._listenbrainz(path, token, body)
        fields = {k: v[0] for k, v in urllib.parse.parse_qs(body.decode(), True).items()}
        self.requests.append(fields["method"])
        return self._lastfm(fields)

    def _listenbrainz(self, path: str, token: str, body: bytes) -> tuple[int, dict, dict]:
        known = token == f"Token {TOKEN}"
        if path == "/1/validate-token":
            return (
                200,
                {"code": 200, "valid": known, **({"user_name": "anna"} if known else {})},
                {},
            )
        if not known:
            return 401, {"code": 401, "error": "Invalid authorization token."}, {}
        where, _, query = path.partition("?")
        if where == "/1/metadata/lookup/":
            names = {k: v[0] for k, v in urllib.parse.parse_qs(query).items()}
            found = self.known.get((names["artist_name"], names["recording_name"]))
            return 200, {"recording_mbid": found} if found else {}, {}
        told = json.loads(body)
        if where == "/1/feedback/recording-feedback":
            return self._feedback(told)
        for listen in told["payload"]:
            metadata = listen["track_metadata"]
            if metadata["track_name"] in self.unwanted:
                return 400, {"code": 400, "error": "Invalid JSON document submitted."}, {}
            assert ("listened_at" in listen) == (told["listen_type"] != "playing_now")
            assert metadata["artist_name"]
        if told["listen_type"] == "single":
            assert len(told["payload"]) == 1
        into = self.playing if told["listen_type"] == "playing_now" else self.listens
        into.extend(told["payload"])
        heard = {"recording_msid": msid(metadata)} if query == "return_msid=true" else {}
        return 200, {"status": "ok", **heard}, {}

    def _feedback(self, told: dict[str, Any]) -> tuple[int, dict, dict]:
        about = {name: told[name] for name in ("recording_mbid", "recording_msid") if name in told}
        if set(told) - {"score", *about} or not about or told["score"] not in (-1, 0, 1):
            return 400, {"code": 400, "error": "JSON document is not valid"}, {}
        (recording,) = about.values()
        if str(uuid.UUID(recording)) != recording:
            return 400, {"code": 400, "error": "recording is not valid format"}, {}
        self.feedback[recording] = told["score"]
        return 200, {"status": "ok"}, {}

    def _lastfm(self, fields: dict[str, str]) -> tuple[int, dict, dict]:
        signed = {k: v for k, v in fields.items() if k not in ("api_sig", "format")}
        joined = "".join(k + v for k, v in sorted(signed.items())) + SECRET
        if fields["api_key"] != KEY:
            return 403, {"error": 10, "message": "Invalid API key"}, {}
        if hashlib.md5(joined.encode()).hexdigest() != fields["api_sig"]:
            return 403, {"error": 13, "message": "Invalid method signature supplied"}, {}
        method = fields["method"]
        if method == "auth.getToken":
            return 200, {"token": "granted-in-a-browser"}, {}
        if method == "auth.getSession":
            if not self.granted:
                return 403, {"error": 14, "message": "Unauthorized Token"}, {}
            return 200, {"session": {"name": "anna", "key": SESSION, "subscriber": 0}}, {}
        if fields.get("sk") != SESSION:
            return 403, {"error": 9, "message": "Invalid session key"}, {}
        if method == "track.scrobble":
            return self._scrobble(fields)
        if method in ("track.love", "track.unlove"):
            self.loved[fields["artist"], fields["track"]] = method == "track.love"
        if method == "track.updateNowPlaying":
            self.playing.append(fields)
        return 200, {}, {}

    def _scrobble(self, fields: dict[str, str]) -> tuple[int, dict, dict]:
        places = [key[len("artist[") : -1] for key in fields if key.startswith("artist[")]
        assert len(places) <= 50
        for place in places:
            names = ("artist", "track", "timestamp", "album", "duration")
            self.scrobbles.append({name: fields.get(f"{name}[{place}]", "") for name in names})
        return 200, {"scrobbles": {"@attr": {"accepted": len(places), "ignored": 0}}}, {}

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self._answer(b"")

            def do_POST(self) -> None:
                self._answer(self.rfile.read(int(self.headers["Content-Length"])))

            def _answer(self, body: bytes) -> None:
                token = self.headers.get("Authorization", "")
                status, said, headers = server.answer(self.path, token, body)
                data = json.dumps(said).encode()
                self.send_response(status)
                for name, value in {**headers, "Content-Length": str(len(data))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_arguments: object) -> None:
                pass

        return Handler

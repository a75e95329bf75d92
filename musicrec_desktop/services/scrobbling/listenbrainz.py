"""ListenBrainz, as its API's documentation describes it.

https://listenbrainz.readthedocs.io/en/latest/users/api/core.html
"""

from __future__ import annotations

import json
import urllib.parse
from collections.abc import Sequence
from typing import Any

from musicrec_desktop.core.scrobbling import ListenBrainzAccount
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.services.scrobbling.http import (
    AccountRefused,
    Answer,
    MessageRefused,
    TryLater,
    agent,
    ask,
)

NAME = "ListenBrainz"  # no words
AT_ONCE = 100  # listens a request; the service allows 1000
REMEMBERED = 1000
UNAUTHORIZED, TOO_MANY = 401, 429
TOKEN_HELP = to_translate(
    "Next steps", "Copy the token from the page of your profile there, and enter it again."
)


class ListenBrainz:
    """Tells one account. Keeps nothing; raises what the answer means.

    Parameters
    ----------
    account : ListenBrainzAccount
    """

    name = "listenbrainz"
    at_once = AT_ONCE
    plain = False

    def __init__(self, account: ListenBrainzAccount) -> None:
        self._account = account
        self._heard: dict[tuple[str, str], str] = {}  # the latest MSIDs, by artist and title

    def check(self) -> str:
        """Return the name of the user whose token it is.

        Raises
        ------
        AccountRefused, TryLater
        """
        answer = self._ask("validate-token")
        if not answer.body.get("valid"):
            raise AccountRefused(
                translate("Scrobbling", "ListenBrainz does not know this token."),
                translated("Next steps", TOKEN_HELP),
            )
        return str(answer.body.get("user_name", ""))

    def takes(self, message: dict[str, Any]) -> bool:
        """Return whether a message is for this service: listens and feedback are."""
        return message["kind"] in ("listen", "love")

    def deliver(self, messages: Sequence[dict[str, Any]]) -> None:
        """Tell what was listened to, or what a listener thinks of recordings.

        Raises
        ------
        AccountRefused, MessageRefused, TryLater
        """
        listens = [
            {"listened_at": int(message["started_at"]), "track_metadata": _metadata(message)}
            for message in messages
            if message["kind"] == "listen"
        ]
        if listens:
            self._submit("single" if len(listens) == 1 else "import", listens)
        for message in messages:
            if message["kind"] == "love":
                self._give_feedback(message)

    def now_playing(self, message: dict[str, Any]) -> None:
        """Tell what begins to play; raises as :meth:`deliver`."""
        answer = self._submit(
            "playing_now", [{"track_metadata": _metadata(message)}], "?return_msid=true"
        )
        heard = str(answer.body.get("recording_msid") or "")
        if heard:
            self._heard.pop(_about(message), None)
            self._heard[_about(message)] = heard
            self._heard = dict([*self._heard.items()][-REMEMBERED:])

    def close(self) -> None:
        """Let what is under way go on: it is given up in time by itself."""

    def _give_feedback(self, message: dict[str, Any]) -> None:
        recording = self._recording(message)
        if not recording:
            raise MessageRefused(
                f"ListenBrainz knows no recording “{message['title']}” "  # no words
                f"by {message['artist']}."
            )
        self._post("feedback/recording-feedback", {**recording, "score": _score(message)})

    def _recording(self, message: dict[str, Any]) -> dict[str, str]:
        """Return by what the service knows a recording: from the tags, as heard, or by name."""
        if message.get("recording_mbid"):
            return {"recording_mbid": message["recording_mbid"]}
        if _about(message) in self._heard:
            return {"recording_msid": self._heard[_about(message)]}
        names = {"artist_name": message["artist"], "recording_name": message["title"]}
        if message.get("album"):
            names["release_name"] = message["album"]
        found = self._ask(f"metadata/lookup/?{urllib.parse.urlencode(names)}").body  # no words
        if found.get("recording_mbid"):
            return {"recording_mbid": str(found["recording_mbid"])}
        return {}

    def _submit(self, kind: str, payload: list[dict[str, Any]], query: str = "") -> Answer:
        return self._post(
            f"submit-listens{query}",  # no words
            {"listen_type": kind, "payload": payload},
        )

    def _post(self, what: str, told: dict[str, Any]) -> Answer:
        return self._ask(what, json.dumps(told).encode())

    def _ask(self, what: str, body: bytes | None = None) -> Answer:
        headers = {
            "Authorization": f"Token {self._account.token}",  # no words
            "Content-Type": "application/json",  # no words
        }
        url = f"{self._account.server.rstrip('/')}/1/{what}"
        answer = ask(url, body=body, headers=headers, name=NAME)
        if answer.status == UNAUTHORIZED:
            raise AccountRefused(
                translate("Scrobbling", "ListenBrainz does not know this token."),
                translated("Next steps", TOKEN_HELP),
            )
        if answer.status == TOO_MANY:
            raise TryLater(
                translate("Scrobbling", "ListenBrainz is receiving too many requests."),
                "",
                answer.seconds(RESET),
            )
        if 400 <= answer.status < 500:
            raise MessageRefused(
                f"ListenBrainz refused: {answer.body.get('error', '')}"  # no words
            )
        if answer.status >= 500:
            raise TryLater(
                translate(
                    "Scrobbling",
                    "ListenBrainz is not working at the moment ({status}).",
                    status=answer.status,
                ),
                "",
                None,
            )
        return answer


RESET = "x-ratelimit-reset-in"


def _about(message: dict[str, Any]) -> tuple[str, str]:
    return message["artist"], message["title"]


def _score(message: dict[str, Any]) -> int:
    """Return 1 for a love, -1 for a dislike, 0 for neither; older messages know loves only."""
    return int(message.get("score", message["loved"]))


def _metadata(message: dict[str, Any]) -> dict[str, Any]:
    program, _, version = agent().partition("/")
    more: dict[str, Any] = {
        "media_player": program,
        "media_player_version": version,
        "submission_client": program,
        "submission_client_version": version,
    }
    if message.get("seconds"):
        more["duration_ms"] = round(1000 * message["seconds"])
    if message.get("recording_mbid"):
        more["recording_mbid"] = message["recording_mbid"]
    if message.get("track_number"):
        more["tracknumber"] = str(message["track_number"])
    metadata = {
        "artist_name": message["artist"],
        "track_name": message["title"],
        "additional_info": more,
    }
    if message.get("album"):
        metadata["release_name"] = message["album"]
    return metadata

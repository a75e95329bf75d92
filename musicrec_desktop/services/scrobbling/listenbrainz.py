"""ListenBrainz, as its API's documentation describes it.

https://listenbrainz.readthedocs.io/en/latest/users/api/core.html
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from musicrec_desktop.core.scrobbling import ListenBrainzAccount
from musicrec_desktop.services.scrobbling.http import (
    AGENT,
    AccountRefused,
    Answer,
    MessageRefused,
    TryLater,
    ask,
)

NAME = "ListenBrainz"
AT_ONCE = 100  # listens a request; the service allows 1000
UNAUTHORIZED, TOO_MANY = 401, 429
TOKEN_HELP = "Copy the token from the page of your profile there, and enter it again."


class ListenBrainz:
    """Tells one account. Keeps nothing; raises what the answer means.

    Parameters
    ----------
    account : ListenBrainzAccount
    """

    name = "listenbrainz"
    at_once = AT_ONCE

    def __init__(self, account: ListenBrainzAccount) -> None:
        self._account = account

    def check(self) -> str:
        """Return the name of the user whose token it is.

        Raises
        ------
        AccountRefused, TryLater
        """
        answer = self._ask("validate-token")
        if not answer.body.get("valid"):
            raise AccountRefused("ListenBrainz does not know this token.", TOKEN_HELP)
        return str(answer.body.get("user_name", ""))

    def takes(self, message: dict[str, Any]) -> bool:
        """Return whether a message is for this service: listens are."""
        return str(message["kind"]) == "listen"

    def deliver(self, messages: Sequence[dict[str, Any]]) -> None:
        """Tell what was listened to.

        Raises
        ------
        AccountRefused, MessageRefused, TryLater
        """
        listens = [
            {"listened_at": int(message["started_at"]), "track_metadata": _metadata(message)}
            for message in messages
        ]
        self._submit("single" if len(listens) == 1 else "import", listens)

    def now_playing(self, message: dict[str, Any]) -> None:
        """Tell what begins to play; raises as :meth:`deliver`."""
        self._submit("playing_now", [{"track_metadata": _metadata(message)}])

    def _submit(self, kind: str, payload: list[dict[str, Any]]) -> None:
        body = json.dumps({"listen_type": kind, "payload": payload}).encode()
        self._ask("submit-listens", body)

    def _ask(self, what: str, body: bytes | None = None) -> Answer:
        headers = {
            "Authorization": f"Token {self._account.token}",
            "Content-Type": "application/json",
        }
        url = f"{self._account.server.rstrip('/')}/1/{what}"
        answer = ask(url, body=body, headers=headers, name=NAME)
        if answer.status == UNAUTHORIZED:
            raise AccountRefused("ListenBrainz does not know this token.", TOKEN_HELP)
        if answer.status == TOO_MANY:
            raise TryLater("ListenBrainz asks for patience.", "", answer.seconds(RESET))
        if 400 <= answer.status < 500:
            raise MessageRefused(f"ListenBrainz refused: {answer.body.get('error', '')}")
        if answer.status >= 500:
            raise TryLater(f"ListenBrainz is out of order ({answer.status}).", "", None)
        return answer


RESET = "x-ratelimit-reset-in"


def _metadata(message: dict[str, Any]) -> dict[str, Any]:
    program, _, version = AGENT.partition("/")
    more: dict[str, Any] = {
        "media_player": program,
        "media_player_version": version,
        "submission_client": program,
        "submission_client_version": version,
    }
    if message.get("seconds"):
        more["duration_ms"] = round(1000 * message["seconds"])
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

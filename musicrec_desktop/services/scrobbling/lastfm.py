"""Last.fm's web services: scrobbling 2.0 and the sign-in for desktop programs.

https://www.last.fm/api/scrobbling and https://www.last.fm/api/desktopauth
"""

from __future__ import annotations

import hashlib
import urllib.parse
from collections.abc import Mapping, Sequence
from typing import Any

from musicrec_desktop.core.scrobbling import LastFmAccount
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.scrobbling.http import (
    AccountRefused,
    Answer,
    MessageRefused,
    TryLater,
    ask,
)

NAME = "Last.fm"  # no words
AT_ONCE = 50  # scrobbles a request, at most
SHORTEST_SECONDS = 30.0  # tracks below are not scrobbled
GRANT_URL = "https://www.last.fm/api/auth/"
NOT_GRANTED = 14
# Its error codes: the session or the key is not accepted; try again; all others refuse what
# was told.
ACCOUNT_CODES = (4, 9, 10, 13, 14, 15, 17, 26)
LATER_CODES = (8, 11, 16, 29)


class LastFm:
    """Tells one account. Keeps nothing; raises what the answer means.

    Parameters
    ----------
    account : LastFmAccount
    """

    name = "lastfm"
    at_once = AT_ONCE
    plain = False

    def __init__(self, account: LastFmAccount) -> None:
        self._account = account

    def begin(self) -> tuple[str, str]:
        """Return a token, and the address where the user grants it in a browser.

        Raises
        ------
        AccountRefused, TryLater
        """
        token = str(self._ask("auth.getToken", {}).body.get("token", ""))
        query = urllib.parse.urlencode({"api_key": self._account.key, "token": token})
        return token, f"{GRANT_URL}?{query}"

    def finish(self, token: str) -> tuple[str, str]:
        """Return session and user, once the token was granted.

        Raises
        ------
        AccountRefused
            If it was not, or not yet.
        TryLater
        """
        session = self._ask("auth.getSession", {"token": token}).body.get("session", {})
        return str(session.get("key", "")), str(session.get("name", ""))

    def takes(self, message: dict[str, Any]) -> bool:
        """Return whether a message is for it: longer listens and loves, but no dislikes."""
        if message["kind"] == "listen":
            seconds: float | None = message.get("seconds")
            return seconds is None or seconds > SHORTEST_SECONDS
        return message["kind"] == "love" and bool(message.get("love_changed", True))

    def deliver(self, messages: Sequence[dict[str, Any]]) -> None:
        """Tell what was listened to and loved, in order.

        Raises
        ------
        AccountRefused, MessageRefused, TryLater
        """
        listens = [message for message in messages if message["kind"] == "listen"]
        if listens:
            fields = [_scrobble(message) for message in listens]
            parameters = {
                f"{name}[{place}]": value
                for place, each in enumerate(fields)
                for name, value in each.items()
            }
            self._signed_in("track.scrobble", parameters)
        for message in messages:
            if message["kind"] == "love":
                method = "track.love" if message["loved"] else "track.unlove"
                names = {"artist": message["artist"], "track": message["title"]}
                self._signed_in(method, names)

    def now_playing(self, message: dict[str, Any]) -> None:
        """Tell what begins to play; raises as :meth:`deliver`."""
        self._signed_in("track.updateNowPlaying", _described(message))

    def close(self) -> None:
        """Let what is under way go on: it is given up in time by itself."""

    def _signed_in(self, method: str, parameters: Mapping[str, str]) -> Answer:
        return self._ask(method, {**parameters, "sk": self._account.session})

    def _ask(self, method: str, parameters: Mapping[str, str]) -> Answer:
        sent = {**parameters, "method": method, "api_key": self._account.key}
        sent["api_sig"] = signature(sent, self._account.secret)
        sent["format"] = "json"  # no part of the signature
        body = urllib.parse.urlencode(sent).encode()
        headers = {"Content-Type": "application/x-www-form-urlencoded"}  # no words
        answer = ask(self._account.server, body=body, headers=headers, name=NAME)
        _check(answer)
        return answer


def signature(parameters: Mapping[str, str], secret: str) -> str:
    """Return the MD5 of all names and values in the order of the names, and the secret."""
    joined = "".join(name + parameters[name] for name in sorted(parameters))
    return hashlib.md5((joined + secret).encode(), usedforsecurity=False).hexdigest()


def _check(answer: Answer) -> None:
    code = answer.body.get("error")
    said = str(answer.body.get("message", ""))
    if code in LATER_CODES or (code is None and answer.status >= 500):
        raise TryLater(
            translate(
                "Scrobbling",
                "Last.fm is not working at the moment: {reason}.",
                reason=said or answer.status,
            )
        )
    if code == NOT_GRANTED:
        raise AccountRefused(
            translate("Scrobbling", "Last.fm was not told yet that this program may scrobble."),
            translate(
                "Next steps", "Say so on the page that opened in the browser, then try again."
            ),
        )
    if code in ACCOUNT_CODES:
        raise AccountRefused(
            translate("Scrobbling", "Last.fm does not accept the account: {reason}.", reason=said),
            translate("Next steps", "Connect it again."),
        )
    if code is not None or answer.status >= 400:
        raise MessageRefused(f"Last.fm refused: {said or answer.status}")  # no words


def _described(message: dict[str, Any]) -> dict[str, str]:
    known = {
        "artist": message["artist"],
        "track": message["title"],
        "album": message.get("album"),
        "albumArtist": message.get("album_artist"),
        "trackNumber": message.get("track_number"),
        "duration": round(message["seconds"]) if message.get("seconds") else None,
    }
    return {name: str(value) for name, value in known.items() if value}


def _scrobble(message: dict[str, Any]) -> dict[str, str]:
    return {**_described(message), "timestamp": str(int(message["started_at"]))}

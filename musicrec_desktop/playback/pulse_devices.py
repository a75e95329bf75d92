"""Which devices the sound server has."""

from __future__ import annotations

from musicrec_desktop.core.audio_output import OutputDevice
from musicrec_desktop.playback.libpulse import Connection, PulseError, Sink, load


class PulseDevices:
    """The devices of the sound server, asked for as often as one likes. For one thread."""

    def __init__(self, name: str = "MusicRec Desktop") -> None:  # no words
        self._name = name
        self._connection: Connection | None = None

    def all(self) -> list[OutputDevice]:
        """Return the devices that there are, the default one first; none without a server."""
        library = load()
        if self._connection is not None and not self._connection.alive:
            self.close()
        if self._connection is None:
            if library is None:
                return []
            try:
                self._connection = Connection(library, self._name)
            except PulseError:
                return []
        default = self._connection.default_sink()
        found = [
            OutputDevice(sink.name, sink.description, sink.name == default)
            for sink in self._connection.sinks()
        ]
        return sorted(found, key=lambda device: not device.is_default)

    def close(self) -> None:
        """Hang up."""
        if self._connection is not None:
            self._connection.close()
        self._connection = None


def find_sink(connection: Connection, wanted: str) -> Sink | None:
    """Return the wanted device, or the default one where that is not there."""
    found = connection.sink(wanted) if wanted else None
    if found is None:
        default = connection.default_sink()
        found = connection.sink(default) if default else None
    return found

"""One window a library: what a second start asks for is done by the first."""

from __future__ import annotations

import json
import logging
import os

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from musicrec_desktop.services.library.instance import ACTIVATION_TOKENS, TAKEN

logger = logging.getLogger(__name__)

LARGEST_REQUEST_BYTES = 4_000_000


class InstanceServer(QObject):
    """Listens for later starts of the program on the same data folder.

    Parameters
    ----------
    address : str
        Where; the lock on the data folder must be held.
    parent : QObject

    Signals
    -------
    opened(list of str)
        Absolute paths of files and folders to open; none where the window is only to
        be shown.
    """

    opened = Signal(object)

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._address = address
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)

    def listen(self) -> bool:
        """Begin; a run that was killed may have left its address behind."""
        QLocalServer.removeServer(self._address)
        listening = self._server.listen(self._address)
        if not listening:
            logger.warning("files cannot be handed over: %s", self._server.errorString())
        return listening

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _connected(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(socket.deleteLater)

    def _read(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if socket.canReadLine():
            self._answer(socket, bytes(socket.readLine().data()))
        elif socket.bytesAvailable() > LARGEST_REQUEST_BYTES:
            socket.abort()

    def _answer(self, socket: QLocalSocket, line: bytes) -> None:
        try:
            request = json.loads(line)
            paths = [str(path) for path in request["paths"]]
            tokens = {name: str(request["tokens"].get(name, "")) for name in ACTIVATION_TOKENS}
        except (ValueError, TypeError, KeyError, AttributeError):
            logger.warning("a request of %d bytes was not understood", len(line))
            socket.abort()
            return
        os.environ.update({name: token for name, token in tokens.items() if token})
        socket.write(TAKEN)
        socket.flush()
        self.opened.emit(paths)

"""An MLLP server of the `hl7` package that acknowledges and stores nothing; a peer to compare with.

python -m tests.peers.hl7_server [PORT]
hie-runtime bench --connections 4 --compare 127.0.0.1:PORT
"""

from __future__ import annotations

import asyncio
import sys

from hl7.mllp import start_hl7_server


async def _answer(reader, writer) -> None:
    try:
        while True:
            message = await reader.readmessage()
            writer.writemessage(message.create_ack())
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def _main(port: int) -> None:
    async with await start_hl7_server(_answer, host="127.0.0.1", port=port) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main(int(sys.argv[1]) if len(sys.argv) > 1 else 0))

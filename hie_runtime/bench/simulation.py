"""``simulator.yaml`` of a workspace: the systems around its production, described.

Everything is loopback: a simulator can neither reach a real system nor be reached from the network.
"""

from __future__ import annotations

import ipaddress
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from hie_runtime.bench.hl7gen import Feed, TrafficError
from hie_runtime.config.formats import read_source
from hie_runtime.config.problems import ConfigError, Problem, Severity

FILE_NAME = "simulator.yaml"
AckCode = Literal["AA", "AE", "AR", "CA", "CE", "CR"]


def _loopback(address: str) -> str:
    host, _, port = address.rpartition(":")
    host = host.strip("[]")
    try:
        local = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        local = False
    if not local or not port.isdigit() or not 0 < int(port) < 65536:
        raise ValueError(f"{address!r} is not HOST:PORT of this machine, e.g. 127.0.0.1:25000")
    return address


Address = Annotated[str, AfterValidator(_loopback)]
Texts = list[str] | str


class Described(BaseModel):
    """Base: unknown keys are errors, since nothing else would tell of a slip of the pen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Traffic(Described):
    """What a sender's messages are like."""

    name: Annotated[str, Field(min_length=1)]
    application: str = Field("", description="MSH-3; the sender's name when empty")
    facility: str = "NORTHMOOR"
    version: str = "2.4"
    charset: str = Field("", description="MSH-18, e.g. 8859/1 or UNICODE UTF-8")
    local_segment: str = Field("", pattern=r"^(Z[A-Z0-9]{2})?$", description="The maker's Z segment")
    messages: dict[str, Annotated[float, Field(ge=0)]] = Field(description="Event -> weight, e.g. ADT^A01: 4")

    def feed(self, prefix: str) -> Feed:
        """The feed. Raises TrafficError."""
        name = self.application or self.name
        return Feed(
            name, self.facility, self.version, self.charset, self.messages, prefix, self.local_segment
        )


class SenderConfig(Traffic):
    """Sends over MLLP, one message after the other on each connection, and connects again when it breaks."""

    to: Address
    connections: int = Field(1, ge=1, le=1000)
    rate: float = Field(
        1.0, gt=0, le=10_000, description="Messages a second over all connections, on average"
    )
    shape: Literal["day", "flat"] = Field("day", description="Follow the hours of a simulated day, or not")
    burst_every: float = Field(0.0, ge=0, description="Seconds between bursts; 0 = none")
    burst_size: int = Field(0, ge=0, le=100_000, description="Messages sent as fast as they are answered")
    response_timeout: float = Field(30.0, gt=0)


class FileSenderConfig(Traffic):
    """Puts files into a folder of the workspace."""

    folder: str
    every: float = Field(10.0, ge=0.1, description="Seconds between files")
    messages_per_file: int = Field(3, ge=1, le=100_000)
    batch: bool = Field(True, description="Headers and trailers (FHS, BHS) around the messages of a file")
    line_end: Literal["CR", "LF", "CRLF"] = Field("CR", description="Line end in the files")


class AnswerConfig(Described):
    """One way to answer: for messages whose fields fit ``when``, with a probability."""

    code: AckCode | Literal["none"] = Field(description="MSA-1; none = no answer at all")
    text: str = ""
    probability: float = Field(1.0, ge=0, le=1)
    when: dict[str, Texts] = Field(default_factory=dict, description="Path -> value or values, e.g. MSH:9.2")


class Latency(Described):
    """Milliseconds to an answer: log-normal, half of them under ``median``, 99 of 100 under ``p99``."""

    median: float = Field(5.0, ge=0, le=600_000)
    p99: float = Field(25.0, ge=0, le=600_000)


class DownConfig(Described):
    """Not there for a while, again and again. ``refuse``: port closed; ``stall``: connected, never answers."""

    every: float = Field(gt=0, description="Seconds from one failure to the next")
    lasts: float = Field(gt=0, description="Seconds it lasts")
    first: float = Field(0.0, ge=0, description="Seconds to the first one; 0 = after `every`")
    how: Literal["refuse", "stall"] = "refuse"


class ReceiverConfig(Described):
    """Listens for MLLP on loopback and answers as told; the first answer that applies, else AA."""

    name: Annotated[str, Field(min_length=1)]
    port: Annotated[int, Field(ge=1, le=65535)]
    latency: Latency = Latency()
    answers: list[AnswerConfig] = Field(default_factory=list)
    down: DownConfig | None = None


class SimulatorConfig(Described):
    """The whole file."""

    day_length: float = Field(600.0, ge=1, description="Real seconds of a simulated day")
    day_starts: float = Field(8.0, ge=0, lt=24, description="Hour of the simulated day at the start")
    senders: list[SenderConfig | FileSenderConfig] = Field(default_factory=list)
    receivers: list[ReceiverConfig] = Field(default_factory=list)


def load_simulation(workspace: Path) -> SimulatorConfig:
    """Read ``simulator.yaml`` of a workspace folder. Raises ConfigError with every problem and its line."""
    folder = workspace if workspace.is_dir() else workspace.parent
    file = folder / FILE_NAME
    if not file.is_file():
        text = f"there is no {FILE_NAME}; it describes the simulated peers (see samples/acute-adt)"
        raise ConfigError([Problem(Severity.ERROR, text, str(folder), code="no-simulator")])
    source = read_source(file, FILE_NAME)
    try:
        config = SimulatorConfig.model_validate(source.data)
    except ValidationError as error:
        raise ConfigError(_problems(error, source.lines())) from error
    problems = list(_further(config, source.lines(), folder))
    if problems:
        raise ConfigError(problems)
    return config


def inbox(workspace: Path, folder: str) -> Path | None:
    """The folder that files go to; None when it is not inside the workspace."""
    base = (workspace if workspace.is_dir() else workspace.parent).resolve()
    wanted = (base / folder).resolve()
    return wanted if wanted.is_relative_to(base) and wanted != base else None


def _further(config: SimulatorConfig, lines: dict[tuple[Any, ...], int], workspace: Path) -> list[Problem]:
    problems = []

    def add(text: str, *place: Any) -> None:
        where = ".".join(map(str, place))
        problems.append(Problem(Severity.ERROR, text, FILE_NAME, lines.get(place, 0), setting=where))

    for number, sender in enumerate(config.senders):
        try:
            sender.feed("")
        except TrafficError as error:
            add(str(error), "senders", number)
        if isinstance(sender, FileSenderConfig) and inbox(workspace, sender.folder) is None:
            add(f"{sender.folder!r} is not a folder inside the workspace", "senders", number, "folder")
    ports: dict[int, str] = {}
    for number, receiver in enumerate(config.receivers):
        if receiver.port in ports:
            text = (
                f"port {receiver.port} is that of {ports[receiver.port]!r} too; each receiver needs its own"
            )
            add(text, "receivers", number, "port")
        ports.setdefault(receiver.port, receiver.name)
    return problems


def _problems(error: ValidationError, lines: dict[tuple[Any, ...], int]) -> list[Problem]:
    found = []
    for detail in error.errors():
        place = tuple(part for part in detail["loc"] if part not in ("SenderConfig", "FileSenderConfig"))
        line = next((lines[place[:end]] for end in range(len(place), 0, -1) if place[:end] in lines), 0)
        text = detail["msg"].removeprefix("Value error, ")
        found.append(
            Problem(
                Severity.ERROR, text, FILE_NAME, line, setting=".".join(map(str, place)), code=detail["type"]
            )
        )
    return found

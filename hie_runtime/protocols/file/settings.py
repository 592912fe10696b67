"""Settings of the file adapters (iris-semantics 2.4, File inbound and outbound)."""

from __future__ import annotations

from typing import Literal

from hie_runtime.components.settings import (
    AdapterSettings,
    Count,
    Flag,
    Kind,
    OperationSettings,
    Seconds,
    ServiceSettings,
    setting,
)


class FileInboundSettings(AdapterSettings):
    """EnsLib.File.InboundAdapter. Relative paths are relative to the workspace folder."""

    file_path: str = setting(iris="FilePath", kind=Kind.PATH, help="Folder to watch")
    file_spec: str = setting("*", iris="FileSpec", help="Wildcards, several separated by ;")
    archive_path: str = setting(
        "",
        iris="ArchivePath",
        kind=Kind.PATH,
        help="Folder for files once processed; empty = they are deleted",
    )
    work_path: str = setting(
        "", iris="WorkPath", kind=Kind.PATH, help="Folder a file is moved to while it is read"
    )
    call_interval: float = setting(
        5.0, iris="CallInterval", unit="s", ge=0.1, le=86_400, help="Pause between two looks"
    )
    subdirectory_levels: Count = setting(
        0, iris="SubdirectoryLevels", help="Levels of subfolders to look into"
    )
    charset: str = setting(
        "Default", iris="Charset", help="Character set of the files; Default keeps the bytes", advanced=True
    )
    append_timestamp: str = setting(
        "1",
        iris="AppendTimestamp",
        help="1 or a name pattern appended to archived files; 0 = keep the name",
        advanced=True,
    )
    confirm_complete: Literal[0, 1, 2, 4, 8] = setting(
        1,
        iris="ConfirmComplete",
        help="How a file is known to be whole: 0 none, 1 size, 2 rename, 4 readable, 8 writable",
    )
    file_access_timeout: Seconds = setting(
        2.0, iris="FileAccessTimeout", unit="s", help="How long a file must stay unchanged to count as whole"
    )
    semaphore_spec: str = setting(
        "", iris="SemaphoreSpec", help="Take a file only when its semaphore file exists", advanced=True
    )
    delete_from_server: Flag = setting(
        True, iris="DeleteFromServer", help="Off: processed files stay where they are and are remembered"
    )
    header_count: Count = setting(
        0, iris="HeaderCount", advanced=True, help="Lines to skip at the start of each file"
    )


class FileOutboundSettings(AdapterSettings):
    """EnsLib.File.OutboundAdapter. Relative paths are relative to the workspace folder."""

    file_path: str = setting(iris="FilePath", kind=Kind.PATH, help="Folder to write to")
    overwrite: Flag = setting(
        True, iris="Overwrite", help="On: an existing file is replaced; off: it is appended to"
    )
    charset: str = setting(
        "Default", iris="Charset", advanced=True, help="Character set written; Default keeps the bytes"
    )
    open_timeout: Seconds = setting(
        5.0, iris="OpenTimeout", unit="s", advanced=True, help="Longest wait to open the file"
    )


class PassthroughServiceSettings(ServiceSettings):
    """Host settings of EnsLib.File.PassthroughService."""


class PassthroughFileOperationSettings(OperationSettings):
    """Host settings of EnsLib.File.PassthroughOperation."""

    filename: str = setting("%f_%Q%!+(_a)", iris="Filename", kind=Kind.CODE, help="File name pattern")

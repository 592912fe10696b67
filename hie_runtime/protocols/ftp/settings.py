"""Settings of the FTP, FTPS and SFTP adapters (iris-semantics 2.4; class reference EnsLib.FTP.*)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, model_validator

from hie_runtime.components.hl7 import HL7FileOperationSettings, HL7FileServiceSettings
from hie_runtime.components.settings import (
    AdapterSettings,
    Bytes,
    Count,
    Flag,
    Kind,
    OperationSettings,
    Seconds,
    SecondsOrForever,
    ServiceSettings,
    setting,
)

# IRIS: a value of SSLConfig that says SFTP instead of naming a configuration
SFTP_MARK = "!SFTP"
_CONFIRM = {"none": 0, "size": 1, "rename": 2, "size & rename": 3}
PORTS = {"FTP": 21, "FTPS": 990, "SFTP": 22}


def _protocol(value: Any) -> Any:
    return value.strip().upper() if isinstance(value, str) else value


def _confirm(value: Any) -> Any:
    if isinstance(value, str):
        text = value.strip().lower()
        return int(text) if text.isdigit() else _CONFIRM.get(text, value)
    return value


class FTPSettings(AdapterSettings):
    """EnsLib.FTP.Common: where the server is, and how it is spoken to."""

    ftp_server: str = setting(iris="FTPServer", min_length=1, help="Name or address of the server")
    ftp_port: Annotated[int, BeforeValidator(_protocol)] = setting(
        0, iris="FTPPort", ge=0, le=65535, help="Port of the server; 0 = 21, SFTP 22, implicit TLS 990"
    )
    protocol: Annotated[Literal["", "FTP", "SFTP"], BeforeValidator(_protocol)] = setting(
        "", iris="Protocol", help="FTP or SFTP; empty = FTP, unless ssl_config is !SFTP"
    )
    credentials: str = setting(
        "",
        iris="Credentials",
        kind=Kind.CREDENTIALS,
        help="Entry of the credentials store to log in with; empty = anonymous",
    )
    file_path: str = setting("", iris="FilePath", help="Folder on the server; empty = where the login leads")
    ssl_config: str = setting(
        "", iris="SSLConfig", kind=Kind.TLS, help="TLS configuration; empty = no TLS; !SFTP = SFTP"
    )
    implicit_tls: Flag = setting(
        False, help="TLS from the first byte on (port 990); off: it is asked for by AUTH TLS"
    )
    ssl_check_server_identity: Flag = setting(
        True,
        iris="SSLCheckServerIdentity",
        advanced=True,
        help="The server's certificate must be of the server's name",
    )
    sftp_host_keys: str = setting(
        "",
        title="SFTP host keys",
        help="Fingerprints of the server's key that are accepted, e.g. SHA256:..., comma separated",
    )
    sftp_known_hosts: str = setting(
        "", kind=Kind.FILE, title="SFTP known hosts", help="File of known host keys, as OpenSSH has it"
    )
    sftp_private_key_file: str = setting(
        "",
        iris="SFTPPrivateKeyFile",
        kind=Kind.FILE,
        help="Private key to log in with, of OpenSSH or PEM",
    )
    sftp_private_key_credentials: str = setting(
        "",
        kind=Kind.CREDENTIALS,
        advanced=True,
        help="Entry of the credentials store whose password is the private key itself",
    )
    sftp_passphrase_credentials: str = setting(
        "",
        iris="SFTPPassphraseCredentials",
        kind=Kind.CREDENTIALS,
        advanced=True,
        help="Entry whose password opens the private key; empty = the password of credentials, when it is needed",
    )
    sftp_public_key_file: str = setting(
        "", iris="SFTPPublicKeyFile", advanced=True, help="Kept for IRIS; the private key holds it"
    )
    sftp_authentication_methods: str = setting(
        "",
        iris="SFTPAuthenticationMethods",
        pattern=r"^[pkiPKI|, ]*$",
        help="p password, k key, i keyboard-interactive, combined; empty = all there is something for",
    )
    use_pasv: Flag = setting(
        True, iris="UsePASV", advanced=True, help="Passive mode; the active one is not offered"
    )
    connect_timeout: Seconds = setting(
        5.0, iris="ConnectTimeout", unit="s", help="Longest wait for connection, TLS and login"
    )
    read_timeout: Seconds = setting(30.0, unit="s", ge=0.1, help="Longest silence of the server")
    stay_connected: SecondsOrForever = setting(
        -1.0,
        iris="StayConnected",
        unit="s",
        help="Seconds an idle connection is kept; -1 = for ever, 0 = disconnect after each use",
    )
    charset: str = setting(
        "Binary",
        iris="Charset",
        advanced=True,
        help="Character set of the files; Binary and Default keep the bytes",
    )
    file_name_encoding: str = setting("utf-8", advanced=True, help="Character set of file names")
    server_list_style: str = setting(
        "UNIX", iris="ServerListStyle", advanced=True, help="Kept for IRIS; listings are recognised"
    )
    ssl_use_session_resumption: Flag = setting(
        True,
        iris="SSLUseSessionResumption",
        advanced=True,
        help="Kept for IRIS; data connections resume the session always",
    )

    @model_validator(mode="after")
    def _only_passive(self) -> FTPSettings:
        if not self.use_pasv and not self.is_sftp:
            raise ValueError("use_pasv: False is found; only passive mode (True) is offered")
        return self

    @property
    def is_sftp(self) -> bool:
        """SFTP, not FTP."""
        return self.protocol == "SFTP" or self.ssl_config.strip().upper() == SFTP_MARK

    @property
    def port(self) -> int:
        """The port, of the protocol when it is not set."""
        usual = PORTS["SFTP" if self.is_sftp else "FTPS" if self.implicit_tls else "FTP"]
        return self.ftp_port or usual

    @property
    def where(self) -> str:
        """The server for error texts: ``sftp://host:22``."""
        scheme = "sftp" if self.is_sftp else "ftps" if self.ssl_config else "ftp"
        return f"{scheme}://{self.ftp_server}:{self.port}"


class FTPInboundSettings(FTPSettings):
    """EnsLib.FTP.InboundAdapter."""

    file_spec: str = setting("*", iris="FileSpec", help="Wildcards, several separated by ;")
    file_spec_delimiter: str = setting(
        "", iris="FileSpecDelimiter", advanced=True, help="Separates wildcards; empty = ;"
    )
    call_interval: float = setting(
        5.0, iris="CallInterval", unit="s", ge=0.1, le=86_400, help="Pause between two looks"
    )
    subdirectory_levels: Count = setting(
        0, iris="SubdirectoryLevels", help="Levels of subfolders to look into"
    )
    delete_from_server: Flag = setting(
        True,
        iris="DeleteFromServer",
        help="Off: files stay on the server once stored and are remembered",
    )
    check_modified_before_delete: Flag = setting(
        True,
        iris="CheckModifiedBeforeDelete",
        advanced=True,
        help="A file that has changed since it was read stays and is taken again",
    )
    move_path: str = setting(
        "", help="Folder on the server where stored files are moved to, instead of deleting them"
    )
    archive_path: str = setting(
        "", iris="ArchivePath", kind=Kind.PATH, help="Folder here for a copy of each file once it is stored"
    )
    append_timestamp: str = setting(
        "1",
        iris="AppendTimestamp",
        advanced=True,
        help="1 or a name pattern for files archived or moved; 0 = keep the name",
    )
    confirm_complete: Annotated[Literal[0, 1, 2, 3], BeforeValidator(_confirm)] = setting(
        1,
        iris="ConfirmComplete",
        help="How a file is known to be whole: 0 none, 1 size and time stay, 2 it can be renamed, 3 both",
    )
    file_access_timeout: Seconds = setting(
        2.0,
        iris="FileAccessTimeout",
        unit="s",
        help="How long a file must stay unchanged to count as whole",
    )
    semaphore_spec: str = setting(
        "",
        iris="SemaphoreSpec",
        advanced=True,
        help="Take a file only when its semaphore file is there, e.g. *.hl7=*.ok; it is deleted with the file",
    )
    work_path: str = setting("", iris="WorkPath", advanced=True, help="Kept for IRIS; files are streamed")
    use_file_stream: Flag = setting(
        False, iris="UseFileStream", advanced=True, help="Kept for IRIS; files over 1 MB lie in a file always"
    )

    @property
    def specs(self) -> list[str]:
        """The wildcards."""
        parts = self.file_spec.split(self.file_spec_delimiter or ";")
        return [spec.strip() for spec in parts if spec.strip()] or ["*"]


class FTPOutboundSettings(FTPSettings):
    """EnsLib.FTP.OutboundAdapter."""

    overwrite: Flag = setting(
        True, iris="Overwrite", help="On: an existing file is replaced; off: it is appended to"
    )
    temp_filename: str = setting(
        ".%f.part",
        iris="TempFilename",
        advanced=True,
        help="Name while a file is written, before it is renamed; %f = its name; empty = written as it is",
    )
    make_folder: Flag = setting(True, advanced=True, help="Make the folder on the server if it is missing")


class HL7FTPServiceSettings(HL7FileServiceSettings):
    """HL7 FTP service (EnsLib.HL7.Service.FTPService); there is nobody to acknowledge to."""


class HL7FTPOperationSettings(HL7FileOperationSettings):
    """HL7 FTP operation (EnsLib.HL7.Operation.FTPOperation)."""


class PassthroughFTPServiceSettings(ServiceSettings):
    """Host settings of EnsLib.FTP.PassthroughService."""

    max_message_bytes: Bytes = setting(
        1_073_741_824,
        unit="bytes",
        advanced=True,
        help="Longest file taken; a longer one stays on the server",
    )


class PassthroughFTPOperationSettings(OperationSettings):
    """Host settings of EnsLib.FTP.PassthroughOperation."""

    filename: str = setting("%f_%Q%!+(_a)", iris="Filename", kind=Kind.CODE, help="File name pattern")

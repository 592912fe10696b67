"""Mail by aiosmtplib: a message is done when the server has taken it for every recipient."""

from __future__ import annotations

import mimetypes
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import SMTP
from email.utils import formatdate, make_msgid

import aiosmtplib

from hie_runtime.errors import HIEError
from hie_runtime.faults import fault_point
from hie_runtime.messages.errors import MessageError
from hie_runtime.messages.large import Outline, full_size, whole
from hie_runtime.protocols.base import DeliveryError, OutboundAdapter
from hie_runtime.protocols.email.large import LargeMail
from hie_runtime.protocols.email.settings import EmailOutboundSettings
from hie_runtime.protocols.file.names import base_name, safe_name
from hie_runtime.protocols.tls import tls_context, tls_reason


class EmailOutboundAdapter(OutboundAdapter[EmailOutboundSettings]):
    """IRIS: EnsLib.EMail.OutboundAdapter. One connection a mail: servers drop idle ones within minutes."""

    _well = False

    @property
    def connected(self) -> bool:
        """The last mail was taken."""
        return self._well

    async def connect(self) -> None:
        """Nothing: each mail has its own connection."""

    async def disconnect(self) -> None:
        """Nothing to let go."""
        self._well = False

    @property
    def _where(self) -> str:
        return f"smtp://{self.settings.smtp_server}:{self.settings.smtp_port}"

    async def probe(self) -> str:
        """Connect, log in and say good-bye: no mail is sent."""
        where, settings = self._where, self.settings
        async with self._logged_in(where) as client:
            await client.quit()
        done = "connected with TLS" if settings.ssl_config else "connected"
        return f"{where}: {done}" + (" and logged in" if settings.credentials else "")

    async def send(self, data: bytes, source: str = "") -> bytes | None:
        """Send one mail and return what the server answered. Raises DeliveryError with server and reason."""
        where = self._where
        self._well = False
        try:
            answer = await self._deliver(self._mail(data, source, where), where)
        except (MessageError, UnicodeError, ValueError) as error:
            raise DeliveryError(f"{where}: {error}", connection=False) from error
        self._well = True
        fault_point("after-send")
        return answer.encode()

    def _mail(self, data: bytes, source: str, where: str) -> EmailMessage | LargeMail:
        """The mail for a message. Raises DeliveryError, of the message, for one that is too long to be a text."""
        most = self.settings.max_text_bytes
        if isinstance(data, Outline) and self.settings.attach:
            return LargeMail(data.spooled, lambda content: self._addressed(self.compose(content, source)))
        if not self.settings.attach and full_size(data) > most:
            text = f"{where}: the message has {full_size(data)} bytes; as the text of a mail at most {most} are sent (max_text_bytes), attach sends it as a file"
            raise DeliveryError(text, connection=False)
        return self._addressed(self.compose(whole(data), source))

    def compose(self, data: bytes, source: str) -> EmailMessage:
        """The mail for a message, without its addresses."""
        settings, mail = self.settings, EmailMessage(policy=SMTP)
        put: Callable[[str], str] = lambda text: text.replace("{source}", source)  # noqa: E731
        mail["Subject"] = " ".join(put(settings.subject).split())
        if settings.attach:
            name = safe_name(base_name(source))
            kind = (mimetypes.guess_type(name)[0] or "application/octet-stream").split("/")
            mail.set_content(put(settings.body))
            mail.add_attachment(data, maintype=kind[0], subtype=kind[1], filename=name)
        else:
            mail.set_content(data.decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n"))
        return mail

    def _addressed(self, mail: EmailMessage) -> EmailMessage:
        settings = self.settings
        mail["From"], mail["To"] = settings.sender, ", ".join(settings.recipient)
        if settings.cc:
            mail["Cc"] = ", ".join(settings.cc)
        mail["Date"], mail["Message-ID"] = formatdate(), make_msgid(domain="hie.invalid")
        return mail

    async def _deliver(self, mail: EmailMessage | LargeMail, where: str) -> str:
        settings = self.settings
        recipients = [*settings.recipient, *settings.cc, *settings.bcc]
        async with self._logged_in(where) as client:
            if isinstance(mail, LargeMail):
                refused, answer = await mail.send(client, settings.sender, recipients)
            else:
                refused, answer = await client.sendmail(settings.sender, recipients, mail.as_bytes())
        if refused and not settings.continue_if_invalid_recipient:
            text = "; ".join(f"{name}: {said.code} {said.message}" for name, said in refused.items())
            raise DeliveryError(f"{where}: not taken for {text}", connection=False)
        return answer

    @asynccontextmanager
    async def _logged_in(self, where: str) -> AsyncIterator[aiosmtplib.SMTP]:
        """A connection to the server for one mail. Raises DeliveryError, and MessageError as it is."""
        settings = self.settings
        client = self._client()
        try:
            await client.connect()
            if settings.credentials:
                entry = self.context.credential(settings.credentials)
                await client.login(entry.username, entry.password)
            yield client
        except MessageError:
            raise
        except DeliveryError as error:
            raise DeliveryError(f"{where}: {error}", connection=error.connection) from error
        except ssl.SSLError as error:
            raise DeliveryError(f"{where}: {tls_reason(error)}") from error
        except aiosmtplib.SMTPRecipientsRefused as error:
            text = "; ".join(f"{one.recipient}: {one.code} {one.message}" for one in error.recipients)
            raise DeliveryError(f"{where}: no recipient is taken: {text}", connection=False) from error
        except aiosmtplib.SMTPResponseException as error:
            # 4xx: not now; 535: the credentials, which an operator mends; other 5xx: this mail will never be taken
            lasting = error.code >= 500 and not isinstance(error, aiosmtplib.SMTPAuthenticationError)
            raise DeliveryError(f"{where}: {error.code} {error.message}", connection=not lasting, number=error.code) from error  # fmt: skip
        except (aiosmtplib.SMTPException, OSError, HIEError) as error:
            cause = error.__cause__ if isinstance(error.__cause__, ssl.SSLError) else None
            said = tls_reason(cause) if cause else str(error) or f"no progress within {settings.timeout:g} s"
            raise DeliveryError(f"{where}: {said}") from error
        finally:
            client.close()

    def _client(self) -> aiosmtplib.SMTP:
        settings = self.settings
        tls = tls_context(settings.ssl_config, self.context, server=False)
        return aiosmtplib.SMTP(
            hostname=settings.smtp_server,
            port=settings.smtp_port,
            timeout=settings.timeout,
            use_tls=tls is not None and settings.implicit_tls,
            start_tls=tls is not None and not settings.implicit_tls,
            tls_context=tls,
        )


class AlertAdapter(EmailOutboundAdapter):
    """Sends what the alert operation has made: subject and text."""

    def compose(self, data: bytes, source: str) -> EmailMessage:
        """The mail the host has composed."""
        return BytesParser(EmailMessage, policy=SMTP).parsebytes(data)

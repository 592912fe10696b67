"""CT and MR to the PACS, the rest into a folder."""

from hie_runtime.messages.dicom import DICOMMessage


def process(message, context):
    """message: the bytes of a DICOM file; only its header is read."""
    modality = DICOMMessage(message).get_field("Modality")
    return [("to.PACS" if modality in ("CT", "MR") else "Folder", message)]

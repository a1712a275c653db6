//! What a record system needs of the messages it brought. For the import.

//! `#[derive(FromRow)]`: a struct out of a row of either database.
//!
//! Owns how fields become columns. What a row is stands in the portal's `db`,
//! for which the code made here is written.

use proc_macro::TokenStream;
use proc_macro2::TokenStream as Code;
use quote::quote;
use syn::{Data, DeriveInput, Error, Field, Fields, LitStr, Result, Type};

/// How one field comes out of a row.
#[derive(Default)]
struct Way {
    /// `rename = "…"`: the column has another name than the field.
    column: Option<LitStr>,
    /// `try_from = "…"`: what stands in the column, out of which the field is made.
    through: Option<Type>,
    /// `flatten`: the field is itself a struct out of the same row.
    whole: bool,
}

/// Makes a struct out of a row, each field out of the column of its name. A
/// field can say `#[row(rename = "column")]`, `#[row(try_from = "Type")]` or
/// `#[row(flatten)]`.
#[proc_macro_derive(FromRow, attributes(row))]
pub fn from_row(input: TokenStream) -> TokenStream {
    let made = syn::parse(input).and_then(|input| implementation(&input));
    made.unwrap_or_else(Error::into_compile_error).into()
}

fn implementation(input: &DeriveInput) -> Result<Code> {
    let (Data::Struct(data), name) = (&input.data, &input.ident) else {
        return Err(Error::new_spanned(&input.ident, "only a struct comes out of a row"));
    };
    let Fields::Named(fields) = &data.fields else {
        return Err(Error::new_spanned(name, "fields need names, as columns have them"));
    };
    let fields = fields.named.iter().map(field).collect::<Result<Vec<Code>>>()?;
    Ok(quote! {
        impl crate::db::FromRow for #name {
            fn from_row(row: &crate::db::Row<'_>) -> crate::db::Result<Self> {
                Ok(Self { #(#fields),* })
            }
        }
    })
}

fn field(field: &Field) -> Result<Code> {
    let (name, way) = (&field.ident, way(field)?);
    if way.whole {
        return Ok(quote!(#name: crate::db::FromRow::from_row(row)?));
    }
    let column = match (way.column, name) {
        (Some(column), _) => column.value(),
        (None, Some(name)) => name.to_string(),
        (None, None) => String::new(),
    };
    let Some(through) = way.through else { return Ok(quote!(#name: row.named(#column)?)) };
    Ok(quote!(#name: row.made::<#through, _>(#column)?))
}

fn way(field: &Field) -> Result<Way> {
    let mut way = Way::default();
    for attribute in field.attrs.iter().filter(|attribute| attribute.path().is_ident("row")) {
        attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("flatten") {
                way.whole = true;
            } else if meta.path.is_ident("rename") {
                way.column = Some(meta.value()?.parse()?);
            } else if meta.path.is_ident("try_from") {
                way.through = Some(meta.value()?.parse::<LitStr>()?.parse()?);
            } else {
                return Err(meta.error("`rename`, `try_from` or `flatten`"));
            }
            Ok(())
        })?;
    }
    Ok(way)
}

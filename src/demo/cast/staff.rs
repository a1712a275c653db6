//! The staff of both practices and of the operator.
//!
//! Owns who works where as what: every title at least once, someone invited and
//! someone who left. Whom they treat stands with the files.

use super::model::{AccountState, Cast, Gender, Person};
use super::write::person;
use super::{KOMPAS, LINDE, OPERATOR};
use AccountState::{Closed, Invited};
use Gender::{Female, Male, Other};

pub(super) fn join(cast: &mut Cast) {
    cast.people(of_kompas()).people(of_linde()).people(of_the_operator());
}

fn of_kompas() -> [Person; 12] {
    let at = |key, gender, name| person(key, KOMPAS, gender, name);
    [
        at("therapist-youth", Female, "Saskia/van den/Heuvelink").works_as("therapist"),
        at("second-therapist-youth", Male, "Youssef//El Bahrioui").works_as("therapist"),
        at("supervisor-youth", Female, "Margriet//Hoitsma-de Wilg").works_as("therapist"),
        at("group-leader-youth", Male, "Jeroen//Zilverberg").works_as("therapist"),
        at("new-colleague", Other, "Robin/ter/Sluiswijk").works_as("therapist").account(Invited),
        at("former-therapist", Male, "Kasper//Roodveldt").works_as("therapist").account(Closed),
        at("coordinator", Female, "Naima//Ait Tamlalt").works_as("coordinator"),
        at("second-coordinator", Male, "Joost//Wijnbergen").works_as("coordinator"),
        at("provider-administrator", Male, "Pieter-Jan/van/Wolkeren")
            .works_as("provider_administrator"),
        at("record-keeper", Female, "Gerda//Postmolen-Smit").works_as("record_keeper"),
        at("complaints-officer", Male, "Ruud//Lankveld").works_as("complaints_officer"),
        at("dpo-youth", Female, "Hanneke/op den/Waterkant").works_as("dpo"),
    ]
}

fn of_linde() -> [Person; 6] {
    let at = |key, gender, name| person(key, LINDE, gender, name);
    [
        at("therapist-adults", Male, "Emre//Gültepe").works_as("therapist"),
        at("second-therapist-adults", Female, "Jiska//Feitinga").works_as("therapist"),
        at("cover-adults", Male, "Dylan//Ramkelawan").works_as("therapist"),
        at("coordinator-adults", Female, "Agnieszka//Zielonkowa").works_as("coordinator"),
        at("provider-administrator-adults", Female, "Thirza/de/Kastelein")
            .works_as("provider_administrator"),
        at("record-keeper-adults", Male, "Wobbe//Hynstra").works_as("record_keeper"),
    ]
}

fn of_the_operator() -> [Person; 3] {
    let at = |key, gender, name| person(key, OPERATOR, gender, name);
    [
        at("helpdesk", Male, "Milan//Appelhoff").works_as("support"),
        at("dpo-operator", Female, "Charlotte/van der/Wolkenburg").works_as("dpo"),
        at("administrator", Female, "Soraya//Pinasveld").works_as("administrator"),
    ]
}

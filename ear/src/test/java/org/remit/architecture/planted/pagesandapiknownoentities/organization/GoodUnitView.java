package org.remit.architecture.planted.pagesandapiknownoentities.organization;

public record GoodUnitView(String code) {}

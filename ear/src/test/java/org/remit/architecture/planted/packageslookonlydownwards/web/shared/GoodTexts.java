package org.remit.architecture.planted.packageslookonlydownwards.web.shared;

public class GoodTexts {}

package org.remit.web.organization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.remit.organization.DutyContent;
import org.remit.organization.DutyPartner;
import org.remit.organization.PartnerService;
import org.remit.organization.PartnerView;
import org.remit.organization.choice.ChoiceService;
import org.remit.shared.LocalizedText;
import org.remit.web.shared.Msg;

/** Whom a duty is done with, as a form chooses among units and positions: {@code UNIT:MKT}, {@code POSITION:MKT-SEO}. */
@Named
@RequestScoped
public class PartnerChoices {

    @Inject
    PartnerService partners;

    @Inject
    ChoiceService choices;

    @Inject
    Msg msg;

    private final Map<DutyPartner, LocalizedText> names = new HashMap<>();

    /** What is offered for a few letters. */
    public List<String> find(String text) {
        List<PartnerView> found = choices.partners(text);
        found.forEach(view -> names.put(view.partner(), view.name()));
        return found.stream().map(view -> item(view.partner())).toList();
    }

    /** The name of a chosen unit or position; those of the whole form are looked up at once. */
    public LocalizedText name(DutiesForm form, String item) {
        learn(
                partner(item),
                form.getDuties().stream()
                        .flatMap(duty -> duty.getPartners().stream())
                        .map(PartnerChoices::partner));
        return names.get(partner(item));
    }

    /** Everybody with whom a duty is done, in the reader's language; those of all duties are looked up at once. */
    public String written(List<DutyContent> duties, DutyContent duty) {
        return duty.partners().stream()
                .map(partner -> {
                    learn(partner, duties.stream().flatMap(any -> any.partners().stream()));
                    return msg.of(names.get(partner));
                })
                .collect(Collectors.joining(msg.get("duty.comma")));
    }

    /** Who does not exist is called by the code. */
    private void learn(DutyPartner wanted, Stream<DutyPartner> all) {
        if (!names.containsKey(wanted)) {
            List<DutyPartner> unknown =
                    Stream.concat(Stream.of(wanted), all).distinct().toList();
            unknown.forEach(partner -> names.put(partner, new LocalizedText(partner.code(), partner.code())));
            names.putAll(partners.names(unknown));
        }
    }

    static String item(DutyPartner partner) {
        return partner.kind() + ":" + partner.code();
    }

    static boolean isItem(String text) {
        return Stream.of(DutyPartner.Kind.values()).anyMatch(kind -> text.startsWith(kind + ":"));
    }

    /** Whatever is no item becomes a partner that does not exist, which the rules tell at the field. */
    static DutyPartner partner(String item) {
        boolean unit = item.startsWith(DutyPartner.Kind.UNIT + ":");
        return new DutyPartner(
                unit ? DutyPartner.Kind.UNIT : DutyPartner.Kind.POSITION, item.substring(item.indexOf(':') + 1));
    }
}

package vn.diemcau.portal.core.papers.forms;

import java.util.List;
import vn.diemcau.portal.core.papers.text.Heading;
import vn.diemcau.portal.core.papers.text.PaperNumber;
import vn.diemcau.portal.core.papers.text.PlaceAndDay;
import vn.diemcau.portal.core.papers.text.Signature;

/**
 * What every paper has around its text.
 *
 * @param body       how the issuing body calls itself within a text, such as {@code Bệnh viện Đa khoa tỉnh}
 * @param recipients who gets it; the last line says where it is kept, such as {@code Lưu: VT, KHTH}
 * @param replaces   the paper that this one replaces; null for none
 */
public record Frame(Heading heading, PaperNumber number, PlaceAndDay dated, String body, List<Signature> signatures,
                    List<String> recipients, Replaced replaces) {

    public Frame {
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
    }

    /**
     * A paper that another one takes the place of.
     *
     * @param type   its type as people write it, in small letters
     * @param number such as {@code 05/GM-BVĐK}
     * @param day    such as {@code ngày 05 tháng 11 năm 2021}
     */
    public record Replaced(String type, String number, String day) {
    }
}

package org.lijian.law.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lijian.law.BrokenReference;
import org.lijian.law.ReferenceBook;

/** Reads citations as officers write them, and follows each to its statute and article. */
final class Citations {
    private static final Pattern NAMED = Pattern.compile("《([^《》]+)》((?:（[^（）]*）)*)");
    private static final Pattern NUMBERED =
            Pattern.compile("〔\\d{4}〕\\d+号|(?<![\\w/])(?:GB|HJ|DB\\d{2})(?:/T)?[ /]\\d+(?:\\.\\d+)?-\\d{4}(?!\\d)");
    private static final int MOST_LETTERS = 8;
    private static final Pattern QUALIFIER = Pattern.compile("（([^（）]*)）");
    private static final Pattern ARTICLE = Pattern.compile("(至)?第([" + ArticleNumbers.NUMERALS + "]+)条|[\"；;。》\\n]");
    private static final String STATE = "中华人民共和国";

    private Citations() {}

    /** Every norm that {@code text} cites, in the order of the text. */
    static List<Cited> in(String text) {
        List<Cited> cited = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            List<String> qualifiers = QUALIFIER
                    .matcher(named.group(2))
                    .results()
                    .map(r -> r.group(1))
                    .toList();
            String name = named.group(1).replace(STATE, "");
            cited.add(new Cited(name, qualifiers, articles(text, named.end()), named.start()));
        }
        cited.addAll(numbered(NAMED.matcher(text).replaceAll(r -> " ".repeat(length(r)))));
        return cited;
    }

    private static List<Cited> numbered(String text) {
        List<Cited> cited = new ArrayList<>();
        Matcher number = NUMBERED.matcher(text);
        int end = 0;
        while (number.find()) {
            int start = text.charAt(number.start()) == '〔' ? issuer(text, end, number.start()) : number.start();
            if (text.charAt(start) != '〔') {
                end = number.end();
                cited.add(new Cited(text.substring(start, end), List.of(), new TreeSet<>(), start));
            }
        }
        return cited;
    }

    /** Where the letters of the issuer before {@code number} begin: looked for backwards, every other way tries each sign of a file. */
    private static int issuer(String text, int from, int number) {
        int start = number;
        while (start > Math.max(from, number - MOST_LETTERS) && isHan(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isHan(char sign) {
        return sign >= '\u4e00' && sign <= '\u9fa5';
    }

    private static int length(MatchResult match) {
        return match.end() - match.start();
    }

    /** The articles named from {@code start} to the end of the clause. */
    static SortedSet<Integer> articles(String text, int start) {
        SortedSet<Integer> articles = new TreeSet<>();
        Matcher next = ARTICLE.matcher(text).region(start, text.length());
        int last = 0;
        while (next.find() && next.group(2) != null) {
            int number = ArticleNumbers.read(next.group(2));
            if (next.group(1) != null) {
                for (int between = last + 1; last > 0 && between < number; between++) {
                    articles.add(between);
                }
            }
            articles.add(number);
            last = number;
        }
        return articles;
    }

    /**
     * Refuses a book in which a rule cites a norm or an article that its statutes do not have.
     *
     * @throws BrokenReference naming the file, the line and the citation
     */
    static List<String> requireResolved(ReferenceBook book) {
        StatuteIndex statutes = Statutes.index(book);
        List<String> checked = new ArrayList<>();
        for (String path : book.paths()) {
            String text = book.text(path).orElse("");
            for (Cited cited : in(text)) {
                Optional<String> fault = statutes.fault(cited);
                if (fault.isPresent()) {
                    int line = (int) text.substring(0, cited.at()).lines().count();
                    throw new BrokenReference(path, Math.max(line, 1), cited.name(), fault.get(), null);
                }
            }
            checked.add(path);
        }
        return checked;
    }
}

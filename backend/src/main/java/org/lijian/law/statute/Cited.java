package org.lijian.law.statute;

import java.util.List;
import java.util.SortedSet;

/**
 * One norm that a text cites.
 *
 * @param name between 《 and 》, without 中华人民共和国; the number of the norm where it is cited by its number alone
 * @param qualifiers what stands in brackets behind the name: a version or an issuing number
 * @param articles the numbers of the articles; none where the norm is cited as a whole
 * @param at where in the text it stands
 */
record Cited(String name, List<String> qualifiers, SortedSet<Integer> articles, int at) {}

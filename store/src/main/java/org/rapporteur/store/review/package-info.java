/** What a person should look at, and how a decision is put so that it holds on to its words. */
@NullMarked
package org.rapporteur.store.review;

import org.jspecify.annotations.NullMarked;

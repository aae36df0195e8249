"""What is known of the language: words, numbers, and how an entry is made of them."""
